import { get } from '../lib/api.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { unseen } from '../elements/button.js';
import { selectField, textArea, textField } from '../elements/fields.js';
import { ask } from './ask.js';
import { act, lines, tag } from './parts.js';

/** Who works on it. */
export function handlers(desk) {
  const { handlers: all, may } = desk.it;
  return [h('h2', { class: 'govuk-heading-m' }, t('incidents.handlers')),
    all.length > 0 ? lines(all.map((one) => handler(desk, one)))
      : h('p', { class: 'govuk-body' }, t('incidents.noHandlers')),
    may.includes('WRITE') && h('div', { class: 'x-acts' },
      act('entrust', t('incidents.entrust'), () => entrust(desk), 'slim'))];
}

/** Also where it is closed: somebody may have let themselves in. */
const handler = (desk, { id, name }) => h('li', {}, h('strong', {}, name), desk.it.may.length > 0
  && act(`relieve-${id}`, [t('incidents.relieve'), unseen(name)], () => ask(desk, {
    title: t('incidents.relieveOf', { name }), act: t('incidents.relieve'), needs: ['reason'], done: 'relieved',
    fields: textArea({ name: 'reason', label: t('incidents.relieveWhy') }),
    send: (typed) => desk.post(`handlers/${encodeURIComponent(id)}/removal`, typed),
  }), 'link'));

async function entrust(desk) {
  const taken = desk.it.handlers.map(({ id }) => id);
  ask(desk, {
    title: t('incidents.entrust'), act: t('incidents.entrustThem'), needs: ['account'], done: 'entrusted',
    fields: [h('p', { class: 'govuk-body' }, t('incidents.entrustText')),
      selectField({ name: 'account', label: t('incidents.whom'), options: await staff(desk, taken) })],
    send: (typed) => desk.post('handlers', typed),
  });
}

/** Everybody who works here, to choose from; nobody is chosen beforehand. */
async function staff({ here }, without = []) {
  const found = await get(`${here.path}/incident-people`);
  return [{ value: '', text: t('incidents.choose') }, ...found.staff.filter(({ id }) => !without.includes(id))
    .map(({ id, name }) => ({ value: id, text: name }))];
}

/** What somebody is to do by a day. */
export function actions(desk) {
  const { actions: all, may } = desk.it;
  return [h('h2', { class: 'govuk-heading-m' }, t('incidents.actions')),
    all.length > 0 ? lines(all.map((one) => action(desk, one)))
      : h('p', { class: 'govuk-body' }, t('incidents.noActions')),
    may.includes('WRITE') && h('div', { class: 'x-acts' },
      act('plan', t('incidents.plan'), () => plan(desk), 'slim'))];
}

/** One that was left open in an incident from before it kept one from being closed is still to be settled. */
function action(desk, { id, what, owner, dueOn, overdue, done, dropped }) {
  const text = t('incidents.ownerBy', { name: owner.name, day: longDate(dueOn) });
  const open = !done && !dropped;
  return h('li', {}, h('strong', {}, what), standing({ done, dropped, overdue }), h('small', {}, text, ' ',
    open && desk.it.may.length > 0 && [act(`act-${id}`, [t('incidents.isDone'), unseen(what)],
      () => end(desk, { id, what }, 'DONE'), 'link'), ' ', act(`drop-${id}`, [t('incidents.notNeeded'), unseen(what)],
      () => end(desk, { id, what }, 'NOT_NEEDED'), 'link')]));
}

function standing({ done, dropped, overdue }) {
  if (done) return tag(t('incidents.standing.DONE'), 'x-go');
  return dropped ? tag(t('incidents.standing.NOT_NEEDED'), '') : overdue && tag(t('incidents.late'), 'x-stop');
}

async function plan(desk) {
  const today = desk.here.times.date(desk.here.now());
  ask(desk, {
    title: t('incidents.plan'), act: t('incidents.planIt'), needs: ['what', 'owner', 'dueOn'], done: 'planned',
    fields: [textField({ name: 'what', label: t('incidents.actionWhat'), maxlength: 2000, autocomplete: 'off' }),
      selectField({ name: 'owner', label: t('incidents.whom'), options: await staff(desk) }),
      textField({ name: 'dueOn', label: t('incidents.dueOn'), type: 'date', min: today })],
    send: (typed) => desk.post('actions', typed),
  });
}

const ENDS = { DONE: ['recordDone', 'whatWasDone', 'actionDone'],
  NOT_NEEDED: ['recordNotNeeded', 'notNeededBecause', 'actionDropped'] };

function end(desk, { id, what }, answer) {
  const [button, label, told] = ENDS[answer];
  ask(desk, {
    title: what, act: t(`incidents.${button}`), needs: ['text'], done: told,
    fields: textArea({ name: 'text', label: t(`incidents.${label}`) }),
    send: (typed) => desk.post(`actions/${encodeURIComponent(id)}/completion`, { answer, ...typed }),
  });
}
