import { h } from '../lib/h.js';

/**
 * A labelled field of one line.
 * @param {{name: string, label: string, hint?: string, type?: string, value?: string, width?: number}
 *   & Record<string, any>} field
 */
export function textField({ name, label, hint, type = 'text', width = type === 'date' ? 10 : 0, ...rest }) {
  const look = width ? `govuk-input govuk-input--width-${width}` : 'govuk-input';
  return group(name, label, hint, h('input', { class: look, id: name, name, type, ...described(name, hint), ...rest }));
}

/** A labelled field of several lines. */
export function textArea({ name, label, hint, value = '', rows = 3 }) {
  return group(name, label, hint,
    h('textarea', { class: 'govuk-textarea', id: name, name, rows, ...described(name, hint) }, value));
}

/** A labelled choice of one. @param {{options: {value: string, text: string}[]}} field */
export function selectField({ name, label, hint, value, options }) {
  return group(name, label, hint, h('select', { class: 'govuk-select', id: name, name, ...described(name, hint) },
    options.map((option) => h('option', { value: option.value, selected: option.value === value }, option.text))));
}

/** One box to tick. */
export function checkBox({ name, label, checked = false, value = 'on', id = name }) {
  return h('div', { class: 'govuk-checkboxes__item' },
    h('input', { class: 'govuk-checkboxes__input', type: 'checkbox', id, name, value, checked }),
    h('label', { class: 'govuk-label govuk-checkboxes__label', for: id }, label));
}

/** Several boxes under one question. @param {{options: {value: string, text: string}[], chosen: string[]}} field */
export function checkBoxes({ name, label, hint, options, chosen = [] }) {
  const boxes = options.map(({ value, text }) => checkBox({
    name: `${name}[]`, id: `${name}-${value}`, value, label: text, checked: chosen.includes(value),
  }));
  return h('div', { class: 'govuk-form-group' },
    h('fieldset', { class: 'govuk-fieldset', ...described(name, hint) },
      h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, label),
      hint && h('div', { class: 'govuk-hint', id: `${name}-hint` }, hint),
      h('div', { class: 'govuk-checkboxes govuk-checkboxes--small x-columns' }, boxes)));
}

/** One box to tick, standing by itself in a form. */
export const singleBox = (field) => h('div', { class: 'govuk-form-group' },
  h('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, checkBox(field)));

const described = (name, hint) => (hint ? { 'aria-describedby': `${name}-hint` } : {});

function group(name, label, hint, control) {
  return h('div', { class: 'govuk-form-group' }, h('label', { class: 'govuk-label govuk-label--s', for: name }, label),
    hint && h('div', { class: 'govuk-hint', id: `${name}-hint` }, hint), control);
}
