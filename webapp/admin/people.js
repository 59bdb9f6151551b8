import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { button } from '../elements/button.js';
import { textField } from '../elements/fields.js';
import { dataTable, itemsOf, nextPage } from '../elements/table.js';
import { addStaff, changePerson } from './person-dialogs.js';

/**
 * @typedef {{id: string, version: number, name: string, email: string, roles: string[],
 *   account: 'INVITED'|'ACTIVE'|'ASKS_FOR_PASSWORD'}} Member
 */

const LOOKS = { ACTIVE: 'x-go', INVITED: 'x-wait', ASKS_FOR_PASSWORD: 'x-wait' };

async function show(here) {
  const query = new URLSearchParams(location.search);
  const answer = await get(`${here.path}/accounts?${query}`);
  const again = () => show(here);
  fill(here.place, filter(query, button(t('people.add'), () => addStaff(here, again))),
    found(itemsOf(answer), (person) => changePerson(here, person, again)), nextPage(answer, t('people.more')));
}

function filter(query, add) {
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('people.find'), type: 'search', value: query.get('q') ?? '' }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('people.search')), add);
}

function found(people, change) {
  if (people.length === 0) return h('p', { class: 'govuk-body' }, t('people.nobody'));
  return dataTable({
    caption: t('people.title'), columns: [t('people.name'), t('people.roles'), t('people.account')],
    rows: people.map((person) => [name(person, change), list(person.roles.map((role) => t(`roles.${role}`))),
      h('strong', { class: `govuk-tag ${LOOKS[person.account]}` }, t(`people.state.${person.account}`))]),
  });
}

function name(person, change) {
  return [button(person.name, () => change(person), 'link'), h('br'), h('small', {}, person.email)];
}

forStaff(show);
