import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

/**
 * Rows that can be changed, added and taken away. Their fields are named `terms[0].name`, as the server names them.
 * @param {{name: string, legend: string, columns: {key: string, label: string, type: string, width?: number}[],
 *   rows: Record<string, any>[], add: string, extra?: Record<string, any>, quiet?: boolean, most?: number}} editor
 *   `extra` goes into every row;
 *   `quiet`: the legend is only for screen readers;
 *   `most`: no row can be added beyond so many
 */
export function rowEditor({ name, legend, columns, rows, add, extra = {}, quiet = false, most = Infinity }) {
  const list = h('div', { class: 'x-edit' }, rows.map((row) => line(columns, row)));
  const adder = adderOf(list, { name, add, most }, () => line(columns, {}));
  const look = `govuk-fieldset__legend ${quiet ? 'govuk-visually-hidden' : 'govuk-fieldset__legend--m'}`;
  const element = h('fieldset', { class: 'govuk-fieldset x-edit-group' },
    h('legend', { class: look }, legend), list, adder);
  return {
    element,
    read: (from = 0) => [...list.children].map((row, index) => read(row, columns, `${name}[${from + index}]`, extra)),
    replace: (values) => list.replaceChildren(...values.map((row) => line(columns, row))),
  };
}

/** Named as the rows together are, so that an error on all of them finds it. */
function adderOf(list, { name, add, most }, empty) {
  const adder = h('button', {
    type: 'button', class: 'govuk-button govuk-button--secondary x-slim', name, id: anId(),
  }, add);
  const fit = () => { adder.hidden = list.children.length >= most; };
  adder.addEventListener('click', () => {
    list.append(empty());
    list.lastElementChild.querySelector('input').focus();
    changed(list);
  });
  list.addEventListener('input', fit);
  fit();
  return adder;
}

const changed = (list) => list.dispatchEvent(new Event('input', { bubbles: true }));
const anId = () => `f${crypto.getRandomValues(new Uint32Array(1))[0]}`;

function line(columns, row) {
  const away = h('button', { type: 'button', class: 'x-link' }, t('common.remove'),
    h('span', { class: 'govuk-visually-hidden' }, ` ${columns.map(({ key }) => row[key]).find(Boolean) ?? ''}`));
  const element = h('div', { class: 'x-edit__row' }, columns.map((column) => cell(column, row[column.key])), away);
  away.addEventListener('click', () => takeAway(element));
  return element;
}

/** The focus goes on to the next row, or to the button that adds one. */
function takeAway(row) {
  const list = row.parentElement;
  const next = row.nextElementSibling?.querySelector('input') ?? list.nextElementSibling;
  row.remove();
  changed(list);
  next.focus();
}

function cell({ key, label, type, width }, value) {
  const id = anId();
  if (type === 'checkbox') {
    return h('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, h('div', { class: 'govuk-checkboxes__item' },
      h('input', { class: 'govuk-checkboxes__input', type, id, 'data-key': key, checked: value ?? true }),
      h('label', { class: 'govuk-label govuk-checkboxes__label', for: id }, label)));
  }
  const shown = type === 'time' ? String(value ?? '').slice(0, 5) : value ?? '';
  return h('div', { class: 'govuk-form-group' }, h('label', { class: 'govuk-label', for: id }, label), h('input', {
    class: `govuk-input${width ? ` govuk-input--width-${width}` : ''}`, type, id, 'data-key': key, value: shown,
  }));
}

/** Reads a row and names its fields by their place, so that an error of the server finds them. */
function read(row, columns, name, extra) {
  const values = columns.map(({ key, type }) => {
    const field = row.querySelector(`[data-key="${key}"]`);
    field.name = `${name}.${key}`;
    return [key, type === 'checkbox' ? field.checked : field.value.trim()];
  });
  return { ...Object.fromEntries(values), ...extra };
}
