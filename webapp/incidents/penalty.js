import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { selectField, textField } from '../elements/fields.js';
import { stale, tellDone } from './desk.js';
import { ANSWERS, IMPOSED, penalisable, POINTS } from './incident-model.js';
import { answerRow, byAt, folded, lines, said, tag, words } from './parts.js';

const LOOKS = { YES: 'x-go', NO: 'x-stop', NOT_KNOWN: 'x-wait' };

/** Penalties that were checked, and a form to check one before it is imposed. */
export function penalty(desk) {
  if (!desk.it.may.includes('WRITE') && desk.it.penalties.length === 0) return null;
  return [h('h2', { class: 'govuk-heading-l' }, t('incidents.penalty')),
    h('p', { class: 'govuk-body' }, t('incidents.penaltyText')),
    desk.it.penalties.length > 0 && lines(desk.it.penalties.map((one) => checked(desk.here, one))),
    desk.it.may.includes('WRITE') && folded('penalty', t('incidents.checkPenalty'), form(desk))];
}

function checked(here, it) {
  const points = (keys) => list(keys.map((key) => t(`incidents.point.${key}`)));
  return h('li', {}, h('strong', {}, it.whom ? t('incidents.penaltyOf', { what: it.what, name: it.whom }) : it.what),
    tag(t(`incidents.lawful.${it.verdict}`), LOOKS[it.verdict]), !it.counts && tag(t('incidents.countsNoMore')),
    h('small', {}, said(it.considered), ' ', it.imposed && `${t(`incidents.imposed.${it.imposed}`)}. `,
      t('incidents.decidedByWhom', { name: it.decidedBy }), ' ',
      it.failing.length > 0 && `${t('incidents.fails', { points: points(it.failing) })} `,
      it.open.length > 0 && `${t('incidents.unknown', { points: points(it.open) })} `, byAt(here, it)));
}

function form(desk) {
  const made = h('form', { method: 'post' },
    selectField({ name: 'party', label: t('incidents.penaltyFor'), options: pupils(desk.it) }),
    words({ id: 'penalty-what', name: 'what', label: t('incidents.penaltyWhat') }),
    textField({ name: 'decidedBy', label: t('incidents.penaltyBy'), maxlength: 200, autocomplete: 'off' }),
    POINTS.map((point) => answerRow({
      id: `point-${point}`, name: point, legend: t(`incidents.ask.${point}`), options: options(ANSWERS, 'answer'),
    })), words({ id: 'considered', name: 'considered', label: t('incidents.considered') }), answerRow({
      id: 'imposed', name: 'imposed', legend: t('incidents.ask.imposed'), options: options(IMPOSED, 'imposed'),
    }), submit(t('incidents.checkIt'), 'second'));
  wire(made, steps(desk, made));
  return made;
}

const pupils = ({ parties }) => penalisable(parties).map(({ id, name }) => ({ value: id, text: name }))
  .concat({ value: '', text: t('incidents.notNamedHere') });

const options = (values, kind) => values.map((value) => ({ value, text: t(`incidents.${kind}.${value}`) }));

const steps = (desk, made) => ({
  check: (typed) => [...['what', 'considered', 'decidedBy'].filter((name) => !typed[name]),
    ...[...POINTS, 'imposed'].filter((name) => !typed[name])]
    .map((field) => ({ field, message: t(`incidents.missing.${field}`) })),
  send: ({ party, ...typed }) => desk.post('penalty-checks', { ...typed, party: party || null }, made),
  done: () => tellDone('penalty'),
  refused: (error) => stale(desk, made, error),
});
