import { get, post, put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { button, submit, unseen } from '../elements/button.js';
import { textField } from '../elements/fields.js';
import { rowEditor } from '../elements/row-editor.js';
import { sayDone } from '../elements/say.js';
import { delegationForm } from './delegation-form.js';
import { longSpan, tag } from './model.js';

async function show(here) {
  const path = `${here.path}/exception-settings`;
  const [settings, delegations] = await Promise.all([get(path), get(`${here.path}/exception-delegations`)]);
  const again = () => show(here);
  fill(here.place, h('h2', { class: 'govuk-heading-l' }, t('exceptions.away')), known(here, delegations.items, again),
    delegations.roles.length > 0 && delegationForm(here, delegations, again),
    isAny(here, 'HEADTEACHER', 'ADMINISTRATOR') && change(path, settings, again));
}

function known(here, items, again) {
  const standing = items.filter(({ ended }) => !ended);
  if (standing.length === 0) return h('p', { class: 'govuk-body' }, t('exceptions.nobodyAway'));
  return h('ul', { class: 'x-rows x-rows--2' }, standing.map((it) => h('li', {},
    h('strong', {}, t('exceptions.standsIn', { to: it.to.name, from: it.from.name, role: it.roleLabel })),
    it.active && tag(t('exceptions.now'), 'x-go'),
    h('small', {}, longSpan(it), ' ', button([t('exceptions.endIt'), unseen(it.to.name)], async () => {
      await post(`${here.path}/exception-delegations/${it.id}/ending`, {});
      await again();
      sayDone(t('exceptions.ended'));
    }, 'link')))));
}

function change(path, { limitDays, dueDays, conditions }, again) {
  const editor = rowEditor({
    name: 'conditions', legend: t('exceptions.ready'), rows: conditions, add: t('exceptions.addCondition'),
    columns: [{ key: 'en', label: t('exceptions.english'), type: 'text' },
      { key: 'cy', label: t('exceptions.welsh'), type: 'text' }],
  });
  const form = h('form', { method: 'post', class: 'x-form' }, h('h2', { class: 'govuk-heading-l' },
    t('exceptions.schoolSets')), h('p', { class: 'govuk-body' }, t('exceptions.schoolSetsText')),
  number('limitDays', limitDays), number('dueDays', dueDays), editor.element, submit(t('exceptions.save')));
  wire(form, {
    send: (typed) => put(path, {
      limitDays: Number(typed.limitDays), dueDays: Number(typed.dueDays), conditions: editor.read(),
    }),
    done: async () => { await again(); sayDone(t('exceptions.saved')); },
  });
  return form;
}

const number = (name, value) => textField({
  name, label: t(`exceptions.${name}`), type: 'number', width: 4, min: 1, value: String(value),
});

forStaff(show);
