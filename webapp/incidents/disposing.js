import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { submit, unseen } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { checkBox } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { addressOf } from './lines.js';

export const typeOf = (type) => t(`keeping.type.${type}`);

/** The list of what may go. Somebody ticks what goes, and confirms it once more; `after` shows what is left. */
export function disposing(here, ready, after) {
  const form = h('form', { method: 'post' }, h('div', { class: 'govuk-form-group' }, boxes(here, ready)),
    submit(t('keeping.dispose')));
  wire(form, {
    check: ({ incidents = [] }) => (incidents.length > 0 ? []
      : [{ field: 'incidents', message: t('keeping.missing.incidents') }]),
    send: async ({ incidents }) => confirm(here, incidents, after),
    done: () => {},
  });
  return form;
}

const boxes = (here, ready) => h('fieldset', { class: 'govuk-fieldset', 'aria-describedby': 'incidents-hint' },
  h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('keeping.which')),
  h('div', { class: 'govuk-hint', id: 'incidents-hint' }, t('keeping.whichHint')),
  h('div', { class: 'govuk-checkboxes govuk-checkboxes--small', id: 'incidents' },
    ready.map((one) => line(here, one))));

const line = (here, one) => h('div', { class: 'x-disposal' }, checkBox({
  name: 'incidents[]', id: `incidents-${one.id}`, value: one.id, label: t('keeping.line', {
    number: one.number, title: one.title, type: typeOf(one.recordType), day: longDate(one.until),
  }),
}), one.merged.length > 0 && h('p', { class: 'govuk-body-s' }, t('keeping.withMerged', {
  numbers: list(one.merged),
})), h('a', { class: 'govuk-link', href: addressOf(here, one) }, t('keeping.look'), unseen(one.number)));

function confirm(here, incidents, after) {
  const form = h('form', { method: 'post' }, h('p', { class: 'govuk-body' }, t('keeping.forGood')),
    submit(t('keeping.disposeOf', { n: incidents.length })));
  const { close } = openDialog(t('keeping.sure', { n: incidents.length }), form);
  wire(form, {
    send: () => post(`${here.path}/disposals`, { incidents }),
    done: ({ items }) => {
      close();
      after(items);
      sayDone(t('keeping.disposed', { n: incidents.length }));
    },
  });
}
