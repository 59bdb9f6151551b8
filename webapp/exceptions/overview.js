import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/live-events.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { linesTable } from './lines-table.js';
import { ruleText } from './model.js';
import { reminderList } from './reminders.js';

const REGISTER = ['HEADTEACHER', 'BUSINESS_MANAGER', 'CHAIR_OF_GOVERNORS'];
const RELIES = ['HEADTEACHER', 'DEPUTY_HEAD', 'SENIOR_STAFF', 'BUSINESS_MANAGER', 'DSL'];
const SETS = ['HEADTEACHER', 'ADMINISTRATOR', 'BUSINESS_MANAGER', 'CHAIR_OF_GOVERNORS'];

async function show(here) {
  const { waiting, asked, told, reminders, vacancies } = await get(`${here.path}/exception-queue`);
  if (waiting.length > 0) fill(document.getElementById('title'), t('exceptions.waitForYou', { n: waiting.length }));
  fill(here.place, vacancies.map(vacancy), reminderList(here, reminders), waiting.length > 0
    && linesTable(here, { caption: t('exceptions.waiting'), lines: waiting }),
  told.length > 0 && toldToYou(here, told), own(here, asked), links(here));
}

const vacancy = ({ roleLabel, waiting }) => h('p', { class: 'govuk-body x-note' },
  t('exceptions.vacancy', { role: roleLabel, n: waiting }));

function own(here, asked) {
  const ask = h('a', { class: 'govuk-button', href: `${here.base}exceptions/ask` }, t('exceptions.ask'));
  if (asked.length === 0) {
    return h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'own' }, h('div', { class: 'x-slip__body' },
      h('h2', { class: 'govuk-heading-m', id: 'own' }, t('exceptions.noneOfYours')),
      h('p', { class: 'govuk-body' }, t('exceptions.noneText')), h('div', { class: 'x-acts' }, ask)));
  }
  return [linesTable(here, { caption: t('exceptions.yours'), lines: asked }), h('div', { class: 'x-acts' }, ask)];
}

/** What requesters chose to let the safeguarding lead know. */
function toldToYou(here, told) {
  return [h('h2', { class: 'govuk-heading-m' }, t('exceptions.told')),
    h('ul', { class: 'x-rows x-rows--2' }, told.map((it) => h('li', {}, h('strong', {}, it.requester), h('small', {},
      h('time', { datetime: it.at }, here.times.moment(it.at)), ', ', ruleText(it), ': ', it.what,
      it.people && [' · ', it.people]))))];
}

function links(here) {
  const known = [['register', REGISTER], ['in-force', RELIES], ['check', null], ['settings', SETS]];
  const shown = known.filter(([, roles]) => !roles || isAny(here, ...roles));
  return h('ul', { class: 'govuk-list' }, shown.map(([page]) => h('li', {},
    h('a', { class: 'govuk-link', href: `${here.base}exceptions/${page}` }, t(`exceptions.link.${page}`)))));
}

forStaff(async (here) => {
  await show(here);
  follow(here, () => show(here));
});
