import { attempt } from '../lib/form.js';
import { h } from '../lib/h.js';

const LOOKS = {
  main: 'govuk-button',
  second: 'govuk-button govuk-button--secondary',
  slim: 'govuk-button govuk-button--secondary x-slim',
  link: 'x-link',
};

/** Words for a screen reader, after words that everybody sees. */
export const unseen = (text) => h('span', { class: 'govuk-visually-hidden' }, ` ${text}`);

/** The button that sends a form; it names what happens. */
export const submit = (text, look = 'main') => h('button', { type: 'submit', class: LOOKS[look] }, text);

/**
 * A button that does something: busy meanwhile, when a second tap does nothing; a refusal is shown.
 * @param {any} text what it says; pieces in a list
 * @param {() => any} act
 * @param {'main'|'second'|'slim'|'link'} [look]
 */
export function button(text, act, look = 'second') {
  const element = h('button', { type: 'button', class: LOOKS[look] }, text);
  element.addEventListener('click', () => attempt(element, async () => act()));
  return element;
}
