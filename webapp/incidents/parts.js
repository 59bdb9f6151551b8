import { h } from '../lib/h.js';
import { knows, list, t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { button } from '../elements/button.js';

export const tag = (text, look = '') => h('strong', { class: `govuk-tag ${look}`.trim() }, text);

/** How much something presses that cannot wait; nothing of what can. */
export function urgencyTag({ danger, urgent }) {
  if (danger) return tag(t('incidents.danger'), 'x-stop');
  return urgent ? tag(t('incidents.urgent'), 'x-stop') : null;
}

/** A row of a list of facts; what nobody knows is said to be so. */
export const fact = (key, value) => h('div', { class: 'govuk-summary-list__row' },
  h('dt', { class: 'govuk-summary-list__key' }, t(key)),
  h('dd', { class: 'govuk-summary-list__value' }, value || h('span', { class: 'x-quiet' }, t('incidents.notKnown'))));

/** Concerns as words: "somebody may be in danger now, threat to a life" */
export const concernsText = (concerns) => list(concerns.map((one) => t(`incidents.concern.${one}`)));

/** A form's question with few answers in a row. Its ids begin with `id`, as the page has more forms than one. */
export function answerRow({ id, name, legend, options, chosen, look = '' }) {
  return h('div', { class: 'govuk-form-group' }, h('fieldset', { class: `govuk-fieldset ${look}`.trim() },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, legend),
    radios({ id, name, options, chosen, inline: true })));
}

/** @param {{id: string, name: string, options: {value: string, text: any}[], chosen?: string, inline?: boolean}} row */
export function radios({ id, name, options, chosen, inline = false }) {
  const look = `govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}`;
  return h('div', { class: look }, options.map(({ value, text }) => h('div', { class: 'govuk-radios__item' },
    h('input', {
      class: 'govuk-radios__input', type: 'radio', id: `${id}-${value}`, name, value, checked: value === chosen,
    }), h('label', { class: 'govuk-label govuk-radios__label', for: `${id}-${value}` }, text))));
}

/** A labelled field of several lines whose id differs from its name. */
export function words({ id, name = 'reason', label, value = '', rows = 2, maxlength = 2000 }) {
  return h('div', { class: 'govuk-form-group' }, h('label', { class: 'govuk-label', for: id }, label),
    h('textarea', { class: 'govuk-textarea', id, name, rows, maxlength }, value));
}

/** Something written by people: its lines stay lines, and it is never markup. */
export const said = (text) => text && h('span', { class: 'x-said' }, `“${text}”`);

export const folded = (id, summary, ...content) => h('details', { class: 'govuk-details', id },
  h('summary', { class: 'govuk-details__summary' }, h('span', { class: 'govuk-details__summary-text' }, summary)),
  h('div', { class: 'govuk-details__text' }, ...content));

/** When a route was taken, and what the other side calls it, as far as that was entered. */
export const particulars = ({ on, time, reference, disrepute }) => [
  on && t(time ? 'incidents.doneOnAt' : 'incidents.doneOn', { day: longDate(on), time: time ?? '' }),
  reference && t('incidents.referenceIs', { reference }), disrepute && t('incidents.notDisrepute'),
].filter(Boolean).join(' ');

/** Who did something, and when. */
export const byAt = (here, { by, at }) => t('incidents.byAt', { name: by, moment: here.times.moment(at) });

/** When something was entered: of what a reporter without an account brought about, only the day is kept. */
export const whenOf = ({ times }, { at, day }, length = 'moment') => (day ? longDate(day) : times[length](at));

/** Who did. */
export const whoOf = ({ by, day }) => (day ? t('incidents.by.REPORTER') : by);

export const lines = (items, look = 'x-rows x-rows--2') => h('ul', { class: look }, items);

/** When something is due, as a word that stands out when it is late. */
export function dueTag({ overdue, dueOn }) {
  return overdue ? tag(t('incidents.overdue', { day: longDate(dueOn) }), 'x-stop') : null;
}

/** A button that the focus can come back to when the page around it was drawn anew. */
export function act(id, text, run, look = 'second') {
  const element = button(text, run, look);
  element.id = id;
  return element;
}

/** "Year 10", in the words of the page. */
export function yearText(year) {
  const key = `incidents.year.${year.startsWith('Y') ? 'N' : year}`;
  return knows(key) ? t(key, { year: year.slice(1) }) : year;
}
