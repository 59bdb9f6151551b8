import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { isAny } from '../lib/roles.js';
import { submit } from '../elements/button.js';
import { selectField, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';

/** Names somebody who decides while whoever holds a role is away. */
export function delegationForm(here, { roles, colleagues }, again) {
  const form = h('form', { method: 'post', class: 'x-form' },
    h('h3', { class: 'govuk-heading-m' }, t('exceptions.name')), handedOver(here, roles), fields(here, colleagues),
    submit(t('exceptions.nameThem')));
  wire(form, {
    check: ({ last }) => (last ? [] : [{ field: 'last', message: t('exceptions.lastMissing') }]),
    send: ({ held, ...typed }) => post(`${here.path}/exception-delegations`, { ...heldBy(held), ...typed }),
    done: async () => { await again(); sayDone(t('exceptions.named')); },
  });
  return form;
}

/** An administrator says whose role it is; anybody else hands over their own. */
function handedOver(here, roles) {
  const others = isAny(here, 'ADMINISTRATOR');
  const options = roles.flatMap(({ role, roleLabel, holders = [] }) => (others
    ? holders.map(({ id, name }) => ({ value: `${role} ${id}`, text: `${roleLabel}: ${name}` }))
    : [{ value: role, text: roleLabel }]));
  return selectField({ name: 'held', label: t('exceptions.asWhat'), options });
}

function heldBy(held) {
  const [role, from] = held.split(' ');
  return { role, from };
}

function fields(here, colleagues) {
  const today = here.times.date(here.now());
  const options = colleagues.map(({ id, name }) => ({ value: id, text: name }));
  return [selectField({ name: 'to', label: t('exceptions.to'), options }),
    h('div', { class: 'x-cells' },
      textField({ name: 'first', label: t('exceptions.first'), type: 'date', value: today, min: today }),
      textField({ name: 'last', label: t('exceptions.last'), type: 'date', min: today }))];
}
