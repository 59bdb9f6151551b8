import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { canHide } from '../elements/blank-screen.js';
import { selectField, textField } from '../elements/fields.js';
import { misuseReminder } from '../misuse/misuse-reminder.js';
import { breakGlass } from './break-glass.js';
import { linesTable } from './lines.js';
import { ownChildren } from './own-children.js';
import { reminders } from './reminders.js';

const STATES = ['', 'OPEN', 'CLOSED'];
const asked = new URLSearchParams(location.search);

async function show(here) {
  canHide(here.school.name);
  const query = new URLSearchParams(['state', 'q'].map((name) => [name, asked.get(name) ?? ''])
    .filter(([, value]) => value));
  const { items } = await get(`${here.path}/incidents?${query}`);
  fill(here.place, asked.has('kept') && h('p', { class: 'govuk-body x-note' }, t('incidents.keptFromYou')),
    filter(query), items.length > 0 ? linesTable(here, { caption: t('incidents.title'), items, hidden: true })
      : none(query));
  await reminders(here, document.getElementById('reminded'));
  await misuseReminder(here);
  if (isAny(here, 'HEADTEACHER', 'DSL', 'DEPUTY_HEAD', 'CHAIR_OF_GOVERNORS')) {
    fill(document.getElementById('lead'), forLeads(here));
  }
  await ownChildren(here, document.getElementById('own'));
  if (isAny(here, 'DEPUTY_HEAD', 'SENIOR_STAFF')) fill(document.getElementById('glass'), breakGlass(here));
}

function filter(query) {
  const options = STATES.map((value) => ({ value, text: t(`incidents.state.${value || 'ANY'}`) }));
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('incidents.search'), type: 'search', value: query.get('q') ?? '' }),
    selectField({ name: 'state', label: t('incidents.standingIs'), options, value: query.get('state') ?? '' }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('incidents.show')));
}

/** What those in charge of incidents by their post find besides the list. */
const forLeads = ({ base }) => [h('h2', { class: 'govuk-heading-l' }, t('pupil.forLeads')),
  h('ul', { class: 'govuk-list' }, [['misuse', 'misuse.title'], ['incidents/pupil', 'pupil.title'],
    ['incidents/keeping', 'keeping.title'], ['incidents/statistics', 'statistics.title']].map(([page, key]) => h('li',
      {}, h('a', { class: 'govuk-link', href: `${base}${page}` }, t(key)))))];

/** Nothing found, or nothing there: nobody learns of incidents that are not theirs. */
const none = (query) => h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'none' },
  h('div', { class: 'x-slip__body' },
    h('h2', { class: 'govuk-heading-m', id: 'none' }, t(query.size > 0 ? 'incidents.noneFound' : 'incidents.none')),
    h('p', { class: 'govuk-body' }, t('incidents.noneText'))));

forStaff(show);
