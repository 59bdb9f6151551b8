import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { sayDone } from '../elements/say.js';
import { act } from './parts.js';

const words = ({ recordType, before, count }) => t(`keeping.ended.${recordType}`, { n: count, day: longDate(before) });

/** Records that nobody closes and whose time is over: one line for each type; `after` shows what is left. */
export const endedRecords = (here, items, after) => [
  h('h2', { class: 'govuk-heading-l' }, t('keeping.endedTitle')),
  items.length === 0 ? h('p', { class: 'govuk-body' }, t('keeping.nothingEnded'))
    : h('ul', { class: 'govuk-list' }, items.map((one) => h('li', { class: 'x-disposal' },
      h('p', { class: 'govuk-body' }, words(one)),
      act(`dispose-${one.recordType}`, t('keeping.disposeThese'), () => confirm(here, one, after))))),
];

function confirm(here, one, after) {
  const form = h('form', { method: 'post' }, h('p', { class: 'govuk-body' }, words(one)),
    h('p', { class: 'govuk-body' }, t('keeping.endedForGood')), submit(t('keeping.disposeThese')));
  const { close } = openDialog(t('keeping.endedSure'), form);
  wire(form, {
    send: () => post(`${here.path}/ended-records/disposals`, one),
    done: ({ items }) => {
      close();
      after(items);
      sayDone(t('keeping.endedDisposed'));
    },
  });
}
