import { get, post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { unseen } from '../elements/button.js';
import { say } from '../elements/say.js';
import { act, lines, tag } from './parts.js';

/**
 * Shows what the reader is reminded of; each is gone once it was dealt with.
 * @param {HTMLElement|null} place
 */
export async function reminders(here, place) {
  const { items } = await get(`${here.path}/incident-reminders`);
  fill(place, items.length > 0 && h('section', { 'aria-labelledby': 'reminders' },
    h('h2', { class: 'govuk-heading-m', id: 'reminders', tabindex: '-1' }, t('incidents.reminders')),
    lines(items.map((one) => line(here, place, one)), 'x-rows x-rows--2 x-remind')));
}

/** One thing: what it is, since when, and where it is dealt with. */
function line(here, place, one) {
  const { id, matter, escalated, number, since } = one;
  return h('li', {}, h('strong', {}, h('a', { class: 'govuk-link', href: pageOf(here, one) }, number)),
    escalated && tag(t('incidents.remind.escalated'), 'x-stop'),
    h('small', {}, t(`incidents.remind.${matter}`, { day: longDate(since) })),
    id && act(`seen-${id}`, [t('incidents.remind.seen'), unseen(number)], () => see(here, place, id), 'link'));
}

const pageOf = ({ base }, { incident, report }) => (incident
  ? `${base}incidents/incident?id=${encodeURIComponent(incident)}`
  : `${base}triage/report?id=${encodeURIComponent(report)}`);

async function see(here, place, id) {
  await post(`${here.path}/incident-reminders/${encodeURIComponent(id)}/sight`);
  await reminders(here, place);
  (document.getElementById('reminders') ?? document.querySelector('h1')).focus();
  say(t('incidents.remind.done'));
}
