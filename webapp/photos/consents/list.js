import { get } from '../../lib/api.js';
import { fill, h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { forStaff } from '../../lib/page.js';
import { isAny } from '../../lib/roles.js';
import { longDate } from '../../lib/time.js';
import { button } from '../../elements/button.js';
import { download } from '../../elements/download.js';
import { selectField, textField } from '../../elements/fields.js';
import { dataTable, nextPage } from '../../elements/table.js';

/**
 * @typedef {{pupil: string, name: string, year: string, given: number, declined: number, differing: number,
 *   unanswered: number, endsOn?: string}} ConsentLine
 */

const ONLY = ['UNANSWERED', 'DIFFERING', 'ENDING'];
const FILTERS = ['q', 'year', 'class', 'only'];

/** How the answers about pupils stand. What was answered, never what may be published. */
async function show(here) {
  const query = new URLSearchParams([...new URLSearchParams(location.search)].filter(([, value]) => value));
  const [answer, uses] = await Promise.all([get(`${here.path}/photo-consents?${query}`),
    get(`${here.path}/photo-uses`)]);
  fill(here.place, filter(query, uses), answer.items.length > 0 ? table(here, answer.items, uses) : none(query),
    nextPage(answer, t('photoConsents.more')), acts(here, query));
}

const none = (query) => h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'none' },
  h('div', { class: 'x-slip__body' }, h('h2', { class: 'govuk-heading-m', id: 'none' },
    t(query.size > 0 ? 'photoConsents.noneFound' : 'photoConsents.none')), h('p', { class: 'govuk-body' },
    t(query.size > 0 ? 'photoConsents.noneFoundText' : 'photoConsents.noneText'))));

function filter(query, { years, classes }) {
  const value = (name) => query.get(name) ?? '';
  const field = (name, options) => selectField({
    name, label: t(`photoConsents.filter.${name}`), value: value(name),
    options: [{ value: '', text: t('photoConsents.filter.all') }, ...options],
  });
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('photoConsents.filter.q'), type: 'search', value: value('q') }),
    field('year', years.map(({ year, label }) => ({ value: year, text: label }))),
    classes.length > 0 && field('class', classes.map(({ id, title }) => ({ value: id, text: title }))),
    field('only', ONLY.map((only) => ({ value: only, text: t(`photoConsents.only.${only}`) }))),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('photoConsents.show')));
}

const table = (here, items, { years }) => h('div', { class: 'x-consents' }, dataTable({
  caption: t('photoConsents.title'),
  columns: ['pupil', 'given', 'declined', 'unanswered', 'minded'].map((key) => t(`photoConsents.column.${key}`)),
  rows: items.map((line) => [[h('a', {
    class: 'govuk-link', href: `${here.base}photos/consents/pupil?id=${encodeURIComponent(line.pupil)}`,
  }, line.name), h('br'), h('small', {}, years.find(({ year }) => year === line.year)?.label ?? line.year)],
  line.given, line.declined, line.unanswered, minded(line)]),
}));

/** What somebody has to see to. */
const minded = ({ differing, endsOn }) => h('span', { class: 'x-cells' }, differing > 0 && h('strong', {
  class: 'govuk-tag x-stop',
}, t('photoConsents.only.DIFFERING')), endsOn && h('strong', { class: 'govuk-tag x-wait' },
  t('photoConsents.endsOn', { day: longDate(endsOn) })), differing === 0 && !endsOn && '–');

function acts(here, query) {
  const wanted = new URLSearchParams(FILTERS.filter((name) => query.has(name) && name !== 'only')
    .map((name) => [name, query.get(name)]));
  return h('div', { class: 'x-acts' }, isAny(here, 'OFFICE') && h('a', {
    class: 'govuk-button', href: `${here.base}photos/consents/import`,
  }, t('photoConsents.many')), button(t('photoConsents.csv'),
    () => download(`${here.path}/photo-consents?${wanted}`, 'text/csv', 'consents.csv')),
  isAny(here, 'OFFICE') && leading(here, 'photos/links', 'photoLinks.title'),
  leading(here, 'photos/settings', 'photoConsents.settings'));
}

const leading = (here, to, key) => h('a', { class: 'govuk-link', href: `${here.base}${to}` }, t(key));

forStaff(show);
