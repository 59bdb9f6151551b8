import { h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { reasoned } from '../elements/rule.js';
import { barredByReason, choicesOf } from './lesson-model.js';

const MANY = 9;

/** Platforms to tick: three at most, the rest behind "more", and what is barred for now with its reason. */
export function platformChips(choices) {
  const { first, more, barred } = choicesOf(choices);
  const others = rest(more, barred);
  return h('fieldset', { class: 'govuk-fieldset govuk-form-group' },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('lesson.openFor')),
    chips(first, others && toggle(others, more.length + barred.length)), others);
}

function chips(choices, last = null, attributes = {}) {
  const look = 'govuk-checkboxes govuk-checkboxes--small x-chips';
  return h('div', { class: look, ...attributes }, choices.map(chip), last);
}

function chip({ id, name, chosen }) {
  const field = `platform-${id}`;
  return h('div', { class: 'govuk-checkboxes__item' },
    h('input', {
      class: 'govuk-checkboxes__input', id: field, name: 'platforms[]', type: 'checkbox', value: id, checked: chosen,
    }),
    h('label', { class: 'govuk-label govuk-checkboxes__label', for: field }, name));
}

function rest(more, barred) {
  if (more.length + barred.length === 0) return null;
  return h('div', { id: 'more-platforms', hidden: true },
    more.length > MANY && finder(), more.length > 0 && chips(more, null, { id: 'more-chips' }),
    barred.length > 0 && h('ul', { class: 'x-plain-list x-barred' }, barredByReason(barred).map(refusal)));
}

function toggle(list, n) {
  const button = h('button', {
    type: 'button', class: 'x-link', 'aria-expanded': 'false', 'aria-controls': list.id,
    on: { click: () => unfold(button, list) },
  }, t('lesson.more', { n }));
  return button;
}

function unfold(button, list) {
  list.hidden = !list.hidden;
  button.setAttribute('aria-expanded', String(!list.hidden));
}

const refusal = ({ names, gate }) => h('li', {}, h('strong', {}, list(names)), ': ', reasoned(gate));

function finder() {
  return h('div', { class: 'govuk-form-group' },
    h('label', { class: 'govuk-label', for: 'find-platform' }, t('lesson.find')),
    h('input', {
      class: 'govuk-input', id: 'find-platform', type: 'search', autocomplete: 'off',
      on: { input: narrow, keydown: keep },
    }));
}

/** Enter in the search field must not open anything. */
function keep(event) {
  if (event.key === 'Enter') event.preventDefault();
}

/** Hides what does not match, but never what is ticked. */
function narrow(event) {
  const sought = event.currentTarget.value.trim().toLowerCase();
  for (const item of document.querySelectorAll('#more-chips .govuk-checkboxes__item')) {
    item.hidden = !item.querySelector('input').checked && !item.textContent.toLowerCase().includes(sought);
  }
}
