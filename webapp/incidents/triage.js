import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/live-events.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { longDate } from '../lib/time.js';
import { canHide } from '../elements/blank-screen.js';
import { misuseReminder } from '../misuse/misuse-reminder.js';
import { addressOf, linesTable } from './lines.js';
import { concernsText, lines, tag, urgencyTag } from './parts.js';
import { reminders } from './reminders.js';

async function show(here) {
  const { reports, incidents } = await get(`${here.path}/triage-queue`);
  const open = incidents.filter(({ state }) => state === 'OPEN');
  const answered = incidents.filter((line) => line.state === 'CLOSED' && line.answered && !line.alarming);
  const rows = [...incidents.filter((line) => line.alarming).map((line) => alarming(here, line)),
    ...reports.map((one) => waiting(here, one))];
  fill(document.getElementById('title'), reports.length > 0 ? t('incidents.waiting', { n: reports.length })
    : t('incidents.triage'));
  fill(here.place, rows.length > 0 ? lines(rows, 'x-rows x-rows--2 x-queue') : empty(here), open.length > 0
    && linesTable(here, { caption: t('incidents.openOnes'), items: open }), answered.length > 0
    && linesTable(here, { caption: t('incidents.answeredOnes'), items: answered }), settings(here));
  await reminders(here, document.getElementById('reminded'));
  await misuseReminder(here);
}

/** A closed incident whose reporter has written what cannot wait: it comes before all that waits. */
const alarming = (here, line) => h('li', {}, h('strong', {}, h('a', {
  class: 'govuk-link', href: addressOf(here, line),
}, `${line.number}: ${line.title}`)), urgencyTag(line),
h('small', { class: 'x-queue__concerns' }, t('incidents.alarming')));

/** A report that waits: how pressing it is before what it says. */
function waiting(here, it) {
  const { id, number, receivedOn, concerns, what, related, alike } = it;
  return h('li', {}, h('strong', {}, h('a', {
    class: 'govuk-link', href: `${here.base}triage/report?id=${encodeURIComponent(id)}`,
  }, t('incidents.reportOf', { number, day: longDate(receivedOn) }))), pressing(it),
  it.answered && h('small', {}, tag(t('incidents.answered'), 'x-wait')),
  concerns.length > 0 && h('small', { class: 'x-queue__concerns x-capital' }, concernsText(concerns)),
  h('small', {}, `“${what}”`), h('small', {}, due(it)),
  related.map((one) => h('small', {}, t(`incidents.related.${one.why}`, { number: one.number }), one.closedOn
    && ['. ', t('incidents.closedOn', { day: longDate(one.closedOn) })])), alike.length > 0 && h('small', {},
    t('incidents.alike', { numbers: alike.map((one) => one.number).join(', ') })));
}

const pressing = (it) => urgencyTag(it)
  ?? (it.overdue ? tag(t('incidents.late'), 'x-wait') : tag(t('incidents.new')));

const due = ({ dueOn, overdue, channel }) => [t(overdue ? 'incidents.overdue' : 'incidents.due', {
  day: longDate(dueOn),
}), '. ', t(`incidents.channel.${channel}`)];

const empty = (here) => h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'none' },
  h('div', { class: 'x-slip__body' },
    h('h2', { class: 'govuk-heading-l', id: 'none' }, t('incidents.nothingWaits')),
    h('p', { class: 'govuk-body' }, t('incidents.nothingText')), h('div', { class: 'x-acts' },
      h('a', { class: 'govuk-link', href: `${here.base}incidents` }, t('incidents.all')))));

/** Where those who may settle it say how soon reports are looked at. */
const settings = (here) => isAny(here, 'HEADTEACHER', 'DSL', 'ADMINISTRATOR') && h('p', { class: 'govuk-body' },
  h('a', { class: 'govuk-link', href: `${here.base}admin/reports` }, t('incidents.reportSettings')));

forStaff(async (here) => {
  canHide(here.school.name);
  await show(here);
  follow(here, () => show(here));
});
