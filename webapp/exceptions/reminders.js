import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { requestLink, standing } from './model.js';

/**
 * What the reader is reminded of, newest first; each is gone once it was dealt with.
 * @param {{occasion: string, day: string, request: import('./model.js').Line}[]} reminders
 */
export function reminderList(here, reminders) {
  if (reminders.length === 0) return null;
  return h('section', { 'aria-labelledby': 'reminders' },
    h('h2', { class: 'govuk-heading-m', id: 'reminders' }, t('exceptions.reminders')),
    h('ul', { class: 'x-rows x-rows--2' }, reminders.map(({ occasion, day, request }) => h('li', {},
      h('strong', {}, requestLink(here, request)), standing(request),
      h('small', {}, t(`exceptions.remind.${occasion}`, { day: longDate(day) }), ' ', request.what)))));
}
