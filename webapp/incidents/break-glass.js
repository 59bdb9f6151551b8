import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { submit } from '../elements/button.js';
import { textField } from '../elements/fields.js';
import { addressOf } from './lines.js';
import { incidentNumber } from './incident-model.js';
import { folded, words } from './parts.js';

/** For whoever must see an incident that is not theirs, now. Everybody in charge learns of it. */
export function breakGlass(here) {
  const form = h('form', { method: 'post' }, h('p', { class: 'govuk-body x-note' }, t('incidents.glassWarning')),
    textField({
      name: 'number', label: t('incidents.glassNumber'), hint: t('incidents.glassNumberHint'), width: 10,
      autocomplete: 'off',
    }), words({ id: 'glass-reason', label: t('incidents.glassWhy'), rows: 3 }),
    submit(t('incidents.glassAct'), 'second'));
  wire(form, steps(here));
  return [h('h2', { class: 'govuk-heading-l' }, t('incidents.glass')), folded('glass-form', t('incidents.glassOpen'),
    form)];
}

const steps = (here) => ({
  check: ({ number, reason }) => [
    !incidentNumber(number) && { field: 'number', message: t('incidents.missing.number') },
    !reason && { field: 'reason', message: t('incidents.missing.reason') }].filter(Boolean),
  send: ({ number, reason }) => post(`${here.path}/incidents/break-glass`, { number: incidentNumber(number), reason }),
  done: (incident) => leaveFor(incident ? addressOf(here, incident.line) : `${here.base}incidents`),
});
