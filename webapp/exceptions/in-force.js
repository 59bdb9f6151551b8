import { get } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { submit } from '../elements/button.js';
import { selectField, textField } from '../elements/fields.js';
import { itemsOf } from '../elements/table.js';
import { underText } from './edition-text.js';
import { terms } from './facts.js';
import { ruleText, tag } from './model.js';

/** Is an exception in force for this person today? Yes or no, how far, until when; nothing else of the request. */
async function show(here) {
  const [ways, platforms] = await Promise.all([get(`${here.path}/exception-ways`), get(`${here.path}/platforms`)]);
  const names = new Map(itemsOf(platforms).map((it) => [it.id, it.name]));
  const result = h('div', { role: 'status' });
  const form = h('form', { method: 'get', class: 'x-form' }, fields(here, ways), submit(t('exceptions.checkIt')));
  wire(form, {
    check: ({ person }) => (person ? [] : [{ field: 'person', message: t('exceptions.personMissing') }]),
    send: (typed) => get(`${here.path}/exception-standing?${new URLSearchParams(Object.entries(typed)
      .filter(([, value]) => value))}`),
    done: (answer) => fill(result, told(answer, ways, names)),
  });
  fill(here.place, form, result);
}

function fields(here, { ways }) {
  const clauses = ways.filter(({ decided }) => decided).map((way) => ({ value: way.clause, text: ruleText(way) }));
  return [
    textField({ name: 'person', label: t('exceptions.person'), hint: t('exceptions.personHint'), autocomplete: 'off' }),
    selectField({
      name: 'clause', label: t('exceptions.rule'), options: [{ value: '', text: t('exceptions.anyRule') }, ...clauses],
    }),
    textField({ name: 'day', label: t('exceptions.day'), type: 'date', value: here.times.date(here.now()) })];
}

function told({ inForce, standings }, ways, names) {
  return [h('h2', { class: 'govuk-heading-m' }, t(inForce ? 'exceptions.yes' : 'exceptions.noneInForce')),
    standings.length > 0 && h('ul', { class: 'x-rows x-rows--2' }, standings.map((it) => h('li', {},
      h('strong', {}, ruleText(it)), tag(t('exceptions.state.GRANTED'), 'x-go'),
      h('small', {}, terms(it.reach, ways, names), it.under && ['. ', underText(it.under, { state: 'GRANTED' })]))))];
}

forStaff(show);
