import { put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { isAny } from '../lib/roles.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { showErrors } from '../elements/error-summary.js';
import { selectField, singleBox } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { act, folded } from '../incidents/parts.js';

const INTERVALS = ['TERM', 'HALF_TERM', 'MONTH'];

/** The clause that asks for the record, and how it is kept. */
export function kept(page) {
  const { clause, every, signOff } = page.settings;
  return [clause ? [h('h2', { class: 'govuk-heading-s' }, t('misuse.clause')),
    h('p', { class: 'govuk-body' }, h('strong', {}, t('misuse.clauseIs', clause)), h('br'),
      h('span', { lang: clause.language }, clause.text))]
    : h('p', { class: 'govuk-body' }, h('strong', {}, t('misuse.silent')), h('br'), t('misuse.silentText')),
  folded('how', t('misuse.how'), h('p', {}, t(`misuse.every.${signOff ? every : 'NONE'}`), ' ', t('misuse.ownChoice')),
    h('p', {}, t('misuse.whoSees')),
    isAny(page.here, 'HEADTEACHER') && act('change', t('misuse.change'), () => change(page), 'slim'))];
}

function change(page) {
  const { every, signOff, version } = page.settings;
  const options = INTERVALS.map((value) => ({ value, text: t(`misuse.interval.${value}`) }));
  const form = h('form', { method: 'post' },
    selectField({ name: 'every', label: t('misuse.howOften'), options, value: every }),
    singleBox({ name: 'signOff', label: t('misuse.askSignOff'), checked: signOff }),
    h('div', { class: 'x-acts' }, submit(t('misuse.settle'))));
  const { close } = openDialog(t('misuse.change'), form);
  wire(form, {
    send: (typed) => put(`${page.here.path}/misuse-settings`, { every: typed.every, signOff: typed.signOff === 'on' },
      version),
    done: async () => { close(); await page.show(); sayDone(t('misuse.settled')); },
    refused: (error) => error.status === 412 && changed(page, form),
  });
}

function changed(page, form) {
  page.show().then(() => showErrors(form, [{ message: t('misuse.staleSettings') }]));
  return true;
}
