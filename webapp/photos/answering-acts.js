import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button, submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { selectField, textArea } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';

const STEPS = ['ASKED_POSTER', 'TOLD_PLATFORM', 'REMOVED', 'NOTE'];
const OUTCOMES = ['TAKEN_DOWN', 'NOT_TAKEN_DOWN', 'REFUSED'];
const MONTHS = ['1', '2'];

/**
 * What can be done about a request as it stands. Each names the state it is based on.
 * @param {{path: string, it: any, again: (now: any) => void}} desk `again` shows how it stands after it
 */
export function actsOf(desk) {
  const open = desk.it.line.state !== 'CLOSED';
  return h('div', { class: 'x-take-down-acts x-no-print' }, open && button(t('takeDown.act.answer'), () => answer(desk),
    'main'), button(t('takeDown.act.step'), () => step(desk, open)), button(t('takeDown.act.tell'), () => tell(desk)),
  desk.it.extendable && button(t('takeDown.act.extend'), () => extend(desk)),
  !desk.it.handedOn && button(t('takeDown.act.hand'), () => hand(desk)));
}

const step = (desk, open) => ask(desk, {
  name: 'step', to: 'steps', needs: [],
  fields: [choice('kind', open ? STEPS : ['NOTE'], 'kind'), words('text', 'stepText', 'staffOnlyHint')],
});

const tell = (desk) => ask(desk, { name: 'tell', to: 'messages', fields: words('text', 'message', 'theyRead') });

const extend = (desk) => ask(desk, {
  name: 'extend', to: 'extension', needs: ['reason'],
  fields: [choice('months', MONTHS, 'months'), words('reason', 'extendWhy', 'theyRead')],
  shape: ({ months, reason }) => ({ months: Number(months), reason }),
});

const answer = (desk) => ask(desk, {
  name: 'answer', to: 'answer',
  fields: [choice('outcome', OUTCOMES, 'outcome'), words('text', 'answerWhy', 'theyRead')],
});

const hand = (desk) => ask(desk, {
  name: 'hand', to: 'handover', needs: ['reason'], fields: [h('p', { class: 'govuk-body' }, t('takeDown.handText')),
    words('reason', 'handWhy', 'handHint')],
});

const choice = (name, values, texts) => selectField({
  name, label: t(`takeDown.label.${name}`),
  options: values.map((value) => ({ value, text: t(`takeDown.${texts}.${value}`) })),
});

const words = (name, label, hint) => textArea({
  name, label: t(`takeDown.label.${label}`), hint: t(`takeDown.label.${hint}`), rows: 4,
});

function ask({ path, it, again }, { name, to, fields, needs = ['text'], shape = (typed) => typed }) {
  const form = h('form', { method: 'post' }, fields, submit(t(`takeDown.do.${name}`)));
  const { close } = openDialog(t(`takeDown.act.${name}`), form);
  wire(form, {
    check: (typed) => needs.filter((field) => !typed[field])
      .map((field) => ({ field, message: t('takeDown.missing.words') })),
    send: (typed) => post(`${path}/${to}`, shape(typed), { version: it.version }),
    done: (now) => { close(); again(now); sayDone(t(`takeDown.done.${name}`)); },
  });
}
