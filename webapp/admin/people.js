import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { button } from '../elements/button.js';
import { selectField, textField } from '../elements/fields.js';
import { dataTable, itemsOf, nextPage } from '../elements/table.js';
import { addStaff, changePerson } from './person-dialogs.js';

/**
 * @typedef {{id: string, version: number, name: string, kind: string, email: string|null, roles: string[],
 *   yearLabel: string|null, account: 'NONE'|'INVITED'|'ACTIVE'|'ASKS_FOR_PASSWORD', left: boolean}} Person
 */

const KINDS = ['STAFF', 'PUPIL', 'PARENT'];
const LOOKS = { ACTIVE: 'x-go', INVITED: 'x-wait', ASKS_FOR_PASSWORD: 'x-wait' };

async function show(here) {
  const query = new URLSearchParams({ kind: 'STAFF', ...Object.fromEntries(new URLSearchParams(location.search)) });
  const at = query.get('kind') === 'STAFF' ? 'accounts' : 'people';
  const answer = await get(`${here.path}/${at}?${query}`);
  const again = () => show(here);
  fill(here.place, filter(query, button(t('people.add'), () => addStaff(here, again))),
    found(itemsOf(answer), query.get('kind') === 'STAFF', (person) => changePerson(here, person, again)),
    nextPage(answer, t('people.more')));
}

function filter(query, add) {
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('people.find'), type: 'search', value: query.get('q') ?? '' }),
    selectField({
      name: 'kind', label: t('people.kindOf'), value: query.get('kind'),
      options: KINDS.map((value) => ({ value, text: t(`people.kind.${value}`) })),
    }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('people.search')), add);
}

function found(people, staff, change) {
  if (people.length === 0) return h('p', { class: 'govuk-body' }, t('people.nobody'));
  return dataTable({
    caption: t('people.title'),
    columns: [t('people.name'), t(staff ? 'people.roles' : 'people.year'), t('people.account')],
    rows: people.map((person) => [staff ? name(person, change) : person.name, about(person, staff), state(person)]),
  });
}

function name(person, change) {
  const email = person.email ? [h('br'), h('small', {}, person.email)] : [];
  return [person.left ? person.name : button(person.name, () => change(person), 'link'), ...email];
}

function about({ roles = [], yearLabel }, staff) {
  return staff ? list(roles.map((role) => t(`roles.${role}`))) : yearLabel ?? '';
}

function state({ left, account = 'NONE' }) {
  if (left) return h('strong', { class: 'govuk-tag' }, t('people.left'));
  return h('strong', { class: `govuk-tag ${LOOKS[account] ?? ''}`.trim() }, t(`people.state.${account}`));
}

forStaff(show);
