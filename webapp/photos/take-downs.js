import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { shortDate } from '../lib/time.js';
import { selectField, textField } from '../elements/fields.js';
import { dataTable } from '../elements/table.js';
import { stateTag } from './standing.js';

const STATES = ['', 'OPEN', 'CLOSED'];
const asked = new URLSearchParams(location.search);

/** Requests to take something down, the late ones first. */
async function show(here) {
  const query = new URLSearchParams(['state', 'q'].map((name) => [name, asked.get(name) ?? ''])
    .filter(([, value]) => value));
  const { items } = await get(`${here.path}/take-downs?${query}`);
  fill(here.place, filter(query), items.length > 0 ? table(here, items) : h('section', {
    class: 'x-slip x-slip--empty', 'aria-labelledby': 'none',
  }, h('div', { class: 'x-slip__body' }, h('h2', { class: 'govuk-heading-m', id: 'none' },
    t(query.size > 0 ? 'takeDown.noneFound' : 'takeDown.none')), h('p', { class: 'govuk-body' },
    t('takeDown.noneText')))));
}

function filter(query) {
  const options = STATES.map((value) => ({ value, text: t(`takeDown.which.${value || 'ANY'}`) }));
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('takeDown.search'), type: 'search', value: query.get('q') ?? '' }),
    selectField({ name: 'state', label: t('takeDown.standing'), options, value: query.get('state') ?? '' }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('takeDown.show')));
}

const table = (here, items) => dataTable({
  caption: t('takeDown.list'),
  columns: ['request', 'platform', 'received', 'due', 'standing'].map((key) => t(`takeDown.column.${key}`)),
  rows: items.map((line) => [[h('a', {
    class: 'govuk-link', href: `${here.base}take-downs/take-down?id=${encodeURIComponent(line.id)}`,
  }, line.number), h('br'), line.what, line.fresh && [h('br'), h('strong', { class: 'govuk-tag x-wait' },
    t('takeDown.fresh'))]], line.platform || '–', shortDate(line.receivedOn), shortDate(line.dueOn), stateTag(line)]),
});

forStaff(show);
