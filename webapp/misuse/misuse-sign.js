import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { showErrors } from '../elements/error-summary.js';
import { textArea } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { act, said, tag } from '../incidents/parts.js';
import { among } from './misuse-model.js';
import { daysOf, periodName } from './misuse-words.js';

/** The period that waits longest, and for whom it does. */
export function waiting(page) {
  const { waiting: all, maySign } = page.signOffs;
  if (all.length === 0) return null;
  const [{ period, dueOn, overdue }] = all;
  return h('section', { class: 'x-slip x-misuse__waits', 'aria-labelledby': 'waits' },
    h('div', { class: 'x-slip__body' }, h('h2', { class: 'govuk-heading-m', id: 'waits' }, t('misuse.waits')),
      h('p', { class: 'govuk-body' },
        t(maySign ? 'misuse.waitsForYou' : 'misuse.waitsFor', { period: periodName(period) }), ' ',
        overdue ? tag(t('misuse.overdue', { day: longDate(dueOn) }), 'x-stop')
          : tag(t('misuse.dueBy', { day: longDate(dueOn) }), 'x-wait')),
      all.length > 1 && h('p', { class: 'govuk-body-s' }, t('misuse.others', { n: all.length - 1 })),
      maySign && h('div', { class: 'x-acts' }, act('sign', t('misuse.sign'), () => sign(page, all[0]), 'main'))));
}

/** Shows all that is signed, and signs just that. */
function sign(page, { period, entries: ids }) {
  const entries = among(page.all, ids);
  const form = h('form', { method: 'post' }, h('p', { class: 'govuk-body' }, daysOf(period)),
    entries.length > 0 && [h('h3', { class: 'govuk-heading-s' }, t('misuse.covers', { n: entries.length })),
      h('ul', { class: 'x-rows x-rows--2' }, entries.map(line))],
    textArea({ name: 'remark', label: t('misuse.remark'), hint: t('misuse.remarkHint') }),
    h('p', { class: 'govuk-body x-note' }, t(entries.length > 0 ? 'misuse.signText' : 'misuse.signNothing')),
    h('div', { class: 'x-acts' }, submit(t('misuse.signIt'))));
  const { close } = openDialog(t('misuse.signTitle', { period: periodName(period) }), form);
  wire(form, {
    send: ({ remark }) => post(`${page.here.path}/misuse-sign-offs`, { lastDay: period.lastDay, entries: ids, remark }),
    done: async () => { close(); await page.show(); sayDone(t('misuse.signed', { period: periodName(period) })); },
    refused: (error) => error.status === 412 && changed(page, form),
  });
}

const line = (entry) => h('li', {}, h('strong', {}, `${longDate(entry.on)}: ${entry.name}`), h('small', {},
  said(entry.what), entry.done && [' ', said(entry.done)],
  entry.reason && [' ', t('misuse.because', { reason: entry.reason })]));

function changed(page, form) {
  page.show().then(() => showErrors(form, [{ message: t('misuse.staleSign') }]));
  return true;
}
