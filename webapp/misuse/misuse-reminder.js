import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { isAny } from '../lib/roles.js';
import { longDate } from '../lib/time.js';
import { periodName } from './misuse-words.js';

/** Reminds those who sign the record of misuse that a period waits for them, until it is signed. */
export async function misuseReminder(here) {
  if (!isAny(here, 'HEADTEACHER', 'CHAIR_OF_GOVERNORS')) return;
  const { waiting: [first] } = await get(`${here.path}/misuse-sign-offs?waiting=true`);
  if (!first) return;
  const { period, dueOn, overdue } = first;
  fill(document.getElementById('misuse-reminded'), h('p', { class: 'govuk-body x-note' },
    h('a', { class: 'govuk-link', href: `${here.base}misuse` }, t(`misuse.remind.${overdue ? 'overdue' : 'ready'}`, {
      period: periodName(period), day: longDate(dueOn),
    }))));
}
