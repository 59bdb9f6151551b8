import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button } from '../elements/button.js';
import { checkBox } from '../elements/fields.js';
import { itemsOf } from '../elements/table.js';

const LEAST = 2;

/** Finds pupils and parents of the school by name, and keeps those that are ticked. */
export function peoplePicker(here, chosen) {
  const kept = h('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, chosen.map((it) => box(it, true)));
  const found = h('div', { class: 'govuk-checkboxes govuk-checkboxes--small', role: 'status' });
  const field = nameField(() => find());
  const find = () => search(here, field.value.trim(), { kept, found });
  return h('fieldset', { class: 'govuk-fieldset govuk-form-group' },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('exceptions.linked')),
    kept, h('label', { class: 'govuk-label', for: field.id }, t('exceptions.findPeople')),
    h('div', { class: 'govuk-hint', id: 'find-people-hint' }, t('exceptions.linkedHint')),
    h('div', { class: 'x-acts' }, field, button(t('exceptions.find'), find, 'slim')), found);
}

/** Enter finds, and does not send the form around it. */
function nameField(find) {
  const keydown = (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    find();
  };
  return h('input', {
    class: 'govuk-input', id: 'find-people', type: 'search', autocomplete: 'off', on: { keydown },
    'aria-describedby': 'find-people-hint',
  });
}

async function search(here, name, { kept, found }) {
  if (name.length < LEAST) {
    fill(found, h('p', { class: 'govuk-hint' }, t('exceptions.findMore')));
    return;
  }
  const people = itemsOf(await get(`${here.path}/exception-people?q=${encodeURIComponent(name)}`))
    .filter(({ id }) => !kept.querySelector(`[value="${CSS.escape(id)}"]`));
  fill(found, people.length > 0 ? people.map((it) => box(it, false))
    : h('p', { class: 'govuk-hint' }, t('exceptions.findNobody')));
  found.onchange = ({ target }) => { if (target.checked) kept.append(target.closest('.govuk-checkboxes__item')); };
}

const box = ({ id, name, kind }, checked) => checkBox({
  name: 'linked[]', id: `linked-${id}`, value: id, label: `${name} (${t(`exceptions.kind.${kind}`)})`, checked,
});
