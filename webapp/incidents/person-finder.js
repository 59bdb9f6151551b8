import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button } from '../elements/button.js';
import { choices } from './incident-model.js';
import { radios, yearText } from './parts.js';

const LEAST = 2;

/**
 * Finds somebody by name. What is chosen is the field `who` of the form around it, what is typed its `name`.
 * @param {{staff?: boolean, plain?: boolean, kinds?: string[]}} wish `staff`: those who work here too; `plain`: a
 *   name that nobody has will do; `kinds`: only these
 */
export function personFinder(here, wish) {
  const found = h('div', { role: 'status' });
  const field = nameField(() => find());
  const find = () => search(here, field.value.trim(), wish, found);
  return h('div', { class: 'govuk-form-group' },
    h('label', { class: 'govuk-label govuk-label--s', for: 'name' }, t('incidents.findWho')),
    h('div', { class: 'govuk-hint', id: 'name-hint' },
      wish.plain ? t('incidents.findHintPlain') : t('incidents.findHint')),
    h('div', { class: 'x-finder' }, field, button(t('incidents.find'), find, 'slim')), found);
}

/** Enter finds, and does not send the form around it. */
function nameField(find) {
  const keydown = (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    find();
  };
  return h('input', {
    class: 'govuk-input', id: 'name', name: 'name', type: 'search', autocomplete: 'off', maxlength: 200,
    'aria-describedby': 'name-hint', on: { keydown },
  });
}

async function search(here, text, wish, found) {
  if (text.length < LEAST) {
    fill(found, h('p', { class: 'govuk-hint' }, t('incidents.findMore')));
    return;
  }
  const answer = await get(`${here.path}/incident-people?q=${encodeURIComponent(text)}`);
  const all = choices(wish.staff ? answer : { people: answer.people }, text)
    .filter(({ kind }) => !wish.kinds || wish.kinds.includes(kind));
  const options = all.map((one) => ({ value: one.value, text: whoIs(one) }));
  if (wish.plain) options.push({ value: 'name', text: t('incidents.onlyTheName', { name: text }) });
  fill(found, all.length === 0 && h('p', { class: 'govuk-hint' }, t('incidents.findNobody')),
    options.length > 0 && group(options, all.length === 0 ? 'name' : null));
}

const group = (options, chosen) => h('fieldset', { class: 'govuk-fieldset x-found' },
  h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('incidents.whichOne')),
  radios({ id: 'who', name: 'who', options, chosen }));

const whoIs = ({ name, kind, year }) => [name, t(`incidents.kind.${kind}`), year && yearText(year)]
  .filter(Boolean).join(', ');
