import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { list, parts, t } from '../lib/i18n.js';
import { longDate, shortDate } from '../lib/time.js';
import { ruleWithHeading } from '../elements/rule.js';
import { submit } from '../elements/button.js';
import { stale, tellDone } from './desk.js';
import { departs, overtaken } from './incident-model.js';
import { byAt, radios, said, words } from './parts.js';

const LOOKS = { MAY_ACT: ' x-slip--go', MAY_NOT: '', NEEDS_INFORMATION: ' x-slip--wait' };

/** What the answers come to, and beside it what a named person decides. */
export function decision(desk) {
  const { advice, decision: made, line } = desk.it;
  const form = h('form', { method: 'post', class: `x-slip x-slip--wide${LOOKS[(made ?? advice).verdict]}` },
    h('div', { class: 'x-slip__body' }, made ? decided(desk.here, made, advice) : advised(desk.it),
      desk.it.may.includes('WRITE') && fields(), rests(desk.it)),
    stub(desk, made, line));
  form.addEventListener('change', () => warn(form, advice.verdict));
  wire(form, steps(desk, form));
  return form;
}

const advised = (it) => [h('h2', { class: 'govuk-heading-l' }, t(`incidents.advice.${it.advice.verdict}`)),
  overtaken(it) && h('p', { class: 'govuk-body x-note' }, t('incidents.overtaken')),
  h('p', { class: 'govuk-body' }, t(`incidents.adviceText.${it.advice.verdict}`))];

/** The decision, and beside it the advice: as it was then, and as it is by now. */
function decided(here, made, advice) {
  const text = (key, verdict) => t(`incidents.${key}`, { advice: t(`incidents.advice.${verdict}`) });
  return [h('h2', { class: 'govuk-heading-l' }, t(`incidents.verdict.${made.verdict}`)),
    h('p', { class: 'govuk-body' }, said(made.reason), ' ', byAt(here, made)),
    h('p', { class: 'govuk-body' }, made.departs ? text('departed', made.advice) : text('followed', made.advice),
      advice.verdict !== made.advice && [' ', text('adviceNow', advice.verdict)])];
}

/** Nothing is chosen beforehand: the advice is not the decision. */
function fields() {
  const options = ['MAY_ACT', 'MAY_NOT'].map((value) => ({ value, text: t(`incidents.verdict.${value}`) }));
  return [h('div', { class: 'govuk-form-group' }, h('fieldset', { class: 'govuk-fieldset' },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('incidents.yourDecision')),
    radios({ id: 'verdict', name: 'verdict', options }))),
  h('p', { class: 'govuk-body x-note', id: 'departs', role: 'status', hidden: true }, t('incidents.departs')),
  words({ id: 'decision-reason', label: t('incidents.decisionReason'), rows: 3 })];
}

/** Whoever departs from the advice is told before they send it. */
function warn(form, advice) {
  form.querySelector('#departs').hidden = !departs(advice, form.elements.verdict.value);
}

function rests({ advice, grounds }) {
  const met = grounds.filter(({ key }) => advice.met.includes(key));
  const open = grounds.filter(({ key }) => advice.open.includes(key));
  const [first] = met.filter(({ clause }) => clause);
  const name = ({ kind }) => t(`incidents.limb.${kind}`);
  if (first) return h('p', { class: 'x-rests' }, parts('incidents.rests', { rule: ruleWithHeading(first) }));
  if (met.length > 0) {
    return h('p', { class: 'x-rests' }, parts('incidents.rests', { rule: t(`incidents.law.${met[0].law}`) }));
  }
  return open.length > 0 && h('p', { class: 'x-rests' }, t('incidents.open', { grounds: list(open.map(name)) }));
}

function stub(desk, made, { dueOn, overdue, state }) {
  const act = submit(t(made ? 'incidents.decideAgain' : 'incidents.decide'));
  act.classList.toggle('x-on-stub', (made ?? desk.it.advice).verdict !== 'MAY_NOT');
  act.id = 'decide';
  const label = overdue && !made ? 'incidents.wasDue' : 'incidents.decideBy';
  return h('div', { class: 'x-slip__stub' },
    made ? [h('span', { class: 'x-label' }, t('incidents.decidedOn')),
      h('strong', { class: 'x-big' }, shortDate(desk.here.times.date(made.at)))]
      : [h('span', { class: 'x-label' }, t(label)),
        h('strong', { class: 'x-big' }, h('span', { title: longDate(dueOn) }, shortDate(dueOn)))],
    state === 'OPEN' && act);
}

const steps = (desk, form) => ({
  check: ({ verdict, reason }) => [!verdict && { field: 'verdict', message: t('incidents.missing.verdict') },
    !reason && { field: 'reason', message: t('incidents.missing.reason') }].filter(Boolean),
  send: ({ verdict, reason }) => desk.post('decision', { verdict, reason }, form),
  done: () => tellDone('decided', 'decide'),
  refused: (error) => stale(desk, form, error),
});
