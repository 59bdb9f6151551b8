import { h } from '../lib/h.js';
import { parts, t } from '../lib/i18n.js';
import { unseen } from '../elements/button.js';
import { textArea, textField } from '../elements/fields.js';
import { ruleWithHeading } from '../elements/rule.js';
import { ask } from './ask.js';
import { split, standing } from './incident-model.js';
import { act, byAt, lines, particulars, radios, said, tag } from './parts.js';

const LOOKS = { DONE: 'x-go', NOT_NEEDED: '', DUE: 'x-stop', TO_CONSIDER: 'x-wait' };

/** What comes before the grounds, because somebody may be in danger. */
export function safeguarding(desk) {
  if (!desk.it.safeguardingFirst) return null;
  const { first } = split(desk.it.routes);
  return h('section', { class: 'x-first', 'aria-labelledby': 'first' },
    h('h2', { class: 'govuk-heading-l', id: 'first' }, t('incidents.safeFirst')),
    h('p', { class: 'govuk-body' }, t('incidents.safeFirstText')), lines(first.map((one) => route(desk, one))));
}

/** What stays open whether or not the school may act. */
export function routes(desk) {
  const { others } = split(desk.it.routes);
  return [h('h2', { class: 'govuk-heading-l' }, t('incidents.routes')),
    h('p', { class: 'govuk-body' }, t('incidents.neverNoAction')), lines(others.map((one) => route(desk, one)))];
}

function route(desk, it) {
  const name = t(`incidents.route.${it.route}`);
  const now = standing(it);
  return h('li', {}, h('strong', {}, name), tag(t(`incidents.standing.${now}`), LOOKS[now]),
    h('small', {}, it.answer ? became(desk.here, it) : t(`incidents.routeHint.${it.route}`),
      it.due && it.clause && [' ', parts('incidents.dueBy', { rule: ruleWithHeading({ clause: it.clause }) })]),
    desk.it.may.includes('WRITE') && h('div', { class: 'x-rows__acts x-no-print' },
      act(`done-${it.route}`, [t('incidents.isDone'), unseen(name)], () => done(desk, it), 'link'),
      !it.due && act(`not-${it.route}`, [t('incidents.notNeeded'), unseen(name)], () => notNeeded(desk, it), 'link')));
}

function became(here, it) {
  const more = particulars(it);
  return [said(it.reason), it.reason && ' ', more, more && ' ', byAt(here, it)];
}

function done(desk, { route: key }) {
  const today = desk.here.times.date(desk.here.now());
  ask(desk, {
    title: t(`incidents.route.${key}`), act: t('incidents.recordDone'), done: 'route',
    fields: [h('p', { class: 'govuk-body' }, t(`incidents.routeHint.${key}`)),
      textField({ name: 'on', label: t('incidents.on'), type: 'date', value: today, max: today }),
      textField({ name: 'time', label: t('incidents.atTime'), type: 'time', width: 10 }),
      textField({
        name: 'reference', label: t('incidents.reference'), hint: t('incidents.referenceHint'), maxlength: 200,
        autocomplete: 'off',
      }), textArea({ name: 'reason', label: t('incidents.whatWasDone') })],
    send: ({ on, time, reference, reason }) => desk.put(`routes/${key}`, {
      answer: 'DONE', reason, reference: reference || undefined, on: on || undefined,
      time: time || undefined,
    }),
  });
}

/** Where the policy refers what could be read as disrepute, that is asked first; a yes makes the route due. */
function notNeeded(desk, { route: key, clause }) {
  ask(desk, {
    title: t(`incidents.route.${key}`), act: t('incidents.recordNotNeeded'),
    needs: [...(clause ? ['disrepute'] : []), 'reason'], done: 'route',
    fields: [clause && disrepute(clause), textArea({ name: 'reason', label: t('incidents.notNeededBecause') })],
    send: (typed) => desk.put(`routes/${key}`, { answer: 'NOT_NEEDED', ...typed }),
  });
}

const disrepute = (clause) => h('div', { class: 'govuk-form-group' }, h('fieldset', { class: 'govuk-fieldset' },
  h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('incidents.disreputeAsked')),
  h('p', { class: 'govuk-hint' }, parts('incidents.disreputeHint', { rule: ruleWithHeading({ clause }) })),
  radios({ id: 'disrepute', name: 'disrepute', options: ['NO', 'YES'].map((value) => ({
    value, text: t(`incidents.disrepute.${value}`) })) })));
