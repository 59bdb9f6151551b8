import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { selectField } from '../elements/fields.js';

/**
 * @typedef {{id: string, version: number, name: string, from: string, until: string, place: string, rule: string,
 *   note: Record<string, string>, phase: 'COMING'|'NOW'|'PAST', withdrawnOn?: string}} EventNotice
 */

/** Shapes and colours of what is allowed, the strictest first. */
export const RULES = { NO_PHOTOGRAPHS: 'x-stop', OWN_CHILD_NOT_ONLINE: 'x-wait', OWN_CHILD: 'x-wait', ALLOWED: 'x-go' };

export const ruleTag = ({ rule }) => h('strong', { class: `govuk-tag ${RULES[rule]}` }, t(`photoEvents.short.${rule}`));

/** "18 December 2026", or from when until when. */
export const days = ({ from, until }) => (from === until ? longDate(from)
  : t('photoEvents.fromUntil', { from: longDate(from), until: longDate(until) }));

/** "Sports day, 18 December 2026" @param {EventNotice} event */
export const eventName = (event) => `${event.name}, ${days(event)}`;

/** What the school says besides, in the page's language where it has that, else in the other one. */
export function noteOf({ note }) {
  const { lang } = document.documentElement;
  const [written, text] = note[lang] ? [lang, note[lang]] : Object.entries(note)[0] ?? [];
  return text && h('span', written === lang ? { class: 'x-said' } : { class: 'x-said', lang: written }, text);
}

/** What is allowed at events today and to come. @param {EventNotice[]} events */
export function notices(here, events) {
  const ahead = events.filter(({ phase }) => phase !== 'PAST');
  return ahead.length > 0 && h('section', { class: 'x-no-print', 'aria-labelledby': 'notices' },
    h('h2', { class: 'govuk-heading-m', id: 'notices' }, t('photoEvents.atEvents')),
    h('ul', { class: 'x-rows x-rows--2' }, ahead.map((event) => h('li', {},
      h('strong', {}, event.name), ruleTag(event), h('small', {}, [days(event), event.place].filter(Boolean).join(', '),
        h('br'), t(`photoEvents.means.${event.rule}`), ' ', noteOf(event), ' ', posterLink(here, event))))));
}

export const posterLink = (here, { id, name }) => h('a', {
  class: 'govuk-link', href: `${here.base}photos/poster?event=${encodeURIComponent(id)}`,
}, t('photoEvents.poster'), h('span', { class: 'govuk-visually-hidden' }, `: ${name}`));

/** At which of them a picture was taken, the newest first. @param {EventNotice[]} events */
export const eventField = (events) => events.length > 0 && selectField({
  name: 'event', label: t('photoEvents.ask'), hint: t('photoEvents.askHint'), value: '',
  options: [{ value: '', text: t('photoEvents.none') }, ...[...events].reverse().map((event) => ({
    value: event.id, text: eventName(event),
  }))],
});
