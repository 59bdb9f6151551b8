import { h } from '../lib/h.js';
import { longDate } from '../lib/time.js';
import { actionOf, detailsOf } from './audit-words.js';

/** A line of the record: what was done, and when and by whom. Where only the day is kept, no moment is shown. */
export function auditLine({ times }, entry, length = 'moment') {
  const { at, day } = entry;
  return h('li', {}, actionOf(entry), h('small', {},
    h('time', { datetime: day ?? at }, day ? longDate(day) : times[length](at)), `, ${detailsOf(entry)}`));
}
