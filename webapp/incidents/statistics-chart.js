import { h } from '../lib/h.js';
import { bars, highest } from './statistics-model.js';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = { width: 640, height: 180 };
const FOOT = 28;
/** A bar that is narrower bears no number: the table has it. */
const ROOM = 18;
/** Lines that tell the rows apart without colour: full, slanted, dotted and so on. */
const PATTERNS = ['M0 0h8v8h-8z', 'M0 8L8 0', 'M0 4h8', 'M4 0v8', 'M0 0L8 8', 'M0 4h8M4 0v8', 'M3 4h2',
  'M0 8L8 0M0 0L8 8', 'M0 2h8M0 6h8'];

/** An element of a drawing. */
function draw(name, attributes, ...kids) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
  element.append(...kids.filter((kid) => kid !== null));
  return element;
}

/**
 * The same numbers as the table beside it, as bars. A number that is too small is an empty bar with a dashed edge.
 * @param {{id: string, label: string, rows: import('./statistics-model.js').Row[], names: string[], least: number,
 *   columns: string[]}} chart
 */
export function chart({ id, label, rows, names, least, columns }) {
  const drawing = draw('svg', {
    viewBox: `0 -28 ${SIZE.width} ${SIZE.height + FOOT + 28}`, role: 'img', 'aria-label': label, class: 'x-chart',
  }, draw('defs', {}, ...rows.map((row, index) => pattern(`${id}-${index}`, index))),
  draw('path', { d: `M0 ${SIZE.height}h${SIZE.width}`, class: 'x-chart__line' }),
  ...bars(rows, { ...SIZE, least }).flatMap((bar) => drawn(id, bar, least)), ...feet(columns));
  return h('figure', { class: 'x-figure' }, drawing, h('ul', { class: 'x-key', 'aria-hidden': 'true' },
    names.map((name, index) => h('li', {}, swatch(id, index), name))));
}

const pattern = (id, index) => draw('pattern', { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
  draw('rect', { width: 8, height: 8, class: 'x-chart__ground' }),
  draw('path', { d: PATTERNS[index % PATTERNS.length], class: index === 0 ? 'x-chart__full' : 'x-chart__lines' }));

function drawn(id, { row, x, width, tall, shown, count }, least) {
  if (shown === 'WITHHELD' || (shown === 'COUNT' && count === 0)) return [];
  const few = shown === 'FEW';
  const y = SIZE.height - tall;
  return [draw('rect', {
    x, y, width: width * 0.9, height: tall, class: few ? 'x-chart__few' : 'x-chart__bar',
    fill: few ? 'none' : `url(#${id}-${row})`,
  }), width < ROOM ? null : draw('text', { x: x + width * 0.45, y: y - 5, class: 'x-chart__number' },
    few ? `<${least}` : String(count))];
}

const feet = (columns) => columns.map((column, index) => draw('text', {
  x: (SIZE.width / columns.length) * (index + 0.5), y: SIZE.height + 20, class: 'x-chart__number',
}, column));

const swatch = (id, index) => draw('svg', { viewBox: '0 0 16 16', class: 'x-key__sign', 'aria-hidden': 'true' },
  draw('rect', { width: 16, height: 16, class: 'x-chart__bar', fill: `url(#${id}-${index})` }));

/** Whether there is anything to draw. */
export const drawable = (rows, least) => rows.length > 0 && rows.length <= PATTERNS.length && highest(rows, least) > 0;
