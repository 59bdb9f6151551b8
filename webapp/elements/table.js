import { h } from '../lib/h.js';

/**
 * A table that stacks on a phone. The first cell of a row is its heading, the last its state.
 * @param {{caption: string, columns: string[], rows: (Node|string|number|null|Array)[][], hidden?: boolean}} table
 *   `hidden`: the caption is only for screen readers, as the page's heading says the same
 */
export function dataTable({ caption, columns, rows, hidden = true }) {
  const look = `govuk-table__caption ${hidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m'}`;
  return h('table', { class: 'govuk-table x-table x-table--stack', role: 'table' },
    h('caption', { class: look }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns.map((column) => h('th', {
      scope: 'col', role: 'columnheader', class: 'govuk-table__header',
    }, column)))),
    h('tbody', { role: 'rowgroup' }, rows.map((cells) => row(cells, columns))));
}

function row([first, ...others], [, ...labels]) {
  return h('tr', { role: 'row' }, h('th', { scope: 'row', role: 'rowheader', class: 'govuk-table__header' }, first),
    others.map((cell, index) => h('td', {
      role: 'cell', class: 'govuk-table__cell', 'data-label': labels[index],
    }, cell)));
}

/** Lists come whole or page by page. */
export const itemsOf = (answer) => (Array.isArray(answer) ? answer : answer?.items ?? []);

/** The link to the next page of a list, keeping the rest of the address; nothing on the last page. */
export function nextPage(answer, text) {
  const cursor = Array.isArray(answer) ? null : answer?.next;
  if (!cursor) return null;
  const query = new URLSearchParams(location.search);
  query.set('cursor', cursor);
  return h('p', { class: 'govuk-body' }, h('a', { class: 'govuk-link', href: `?${query}` }, text));
}
