import { h } from '../lib/h.js';

/** The heading of a question page; it takes the focus when the page changes. */
export const heading = (text, more = {}) => h('h1', { class: 'govuk-heading-xl', tabindex: '-1', ...more }, text);

/**
 * A question with a choice of one. The question is the page's heading.
 * @param {{name: string, label: string, hint?: string, chosen?: string,
 *   options: {value: string, text: string, more?: Node}[]}} question `more` is shown while its option is chosen
 */
export function choice({ name, label, hint, chosen, options }) {
  const items = options.map(({ value, text, more }) => [
    h('div', { class: 'govuk-radios__item' },
      h('input', {
        class: 'govuk-radios__input', type: 'radio', id: `${name}-${value}`, name, value, checked: value === chosen,
      }),
      h('label', { class: 'govuk-label govuk-radios__label', for: `${name}-${value}` }, text)),
    more && h('div', { class: 'govuk-radios__conditional', hidden: value !== chosen, 'data-for': value }, more)]);
  const group = h('div', { class: 'govuk-radios' }, items);
  group.addEventListener('change', ({ target }) => {
    if (target.name !== name) return;
    for (const part of group.querySelectorAll('[data-for]')) part.hidden = part.dataset.for !== target.value;
  });
  return h('div', { class: 'govuk-form-group' },
    h('fieldset', { class: 'govuk-fieldset', 'aria-describedby': hint ? `${name}-hint` : null },
      h('legend', { class: 'govuk-fieldset__legend' }, heading(label)), hintOf(name, hint), group));
}

/** A question answered in words. @param {{name: string, label: string, hint?: string, value?: string}} question */
export function writing({ name, label, hint, value = '', rows = 3 }) {
  return h('div', { class: 'govuk-form-group' },
    heading(h('label', { for: name }, label)), hintOf(name, hint), h('textarea', {
      class: 'govuk-textarea', id: name, name, rows, 'aria-describedby': hint ? `${name}-hint` : null,
    }, value));
}

const hintOf = (name, hint) => hint && h('div', { class: 'govuk-hint', id: `${name}-hint` }, hint);
