import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { parts, t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { submit } from '../elements/button.js';
import { textArea, textField } from '../elements/fields.js';
import { ruleWithHeading } from '../elements/rule.js';
import { ask } from './ask.js';
import { stale, tellDone } from './desk.js';
import { OUTCOMES, against } from './incident-model.js';
import { addressOf } from './lines.js';
import { act, radios, said, words } from './parts.js';

/** Closing it, or what still keeps it from being closed. */
export function closing(desk) {
  if (desk.it.line.state === 'CLOSED') return null;
  const heading = h('h2', { class: 'govuk-heading-l' }, t('incidents.close'));
  if (desk.it.obstacles.length === 0) return [heading, form(desk)];
  return [heading, h('p', { class: 'govuk-body' }, t('incidents.obstacles')),
    h('ul', { class: 'govuk-list govuk-list--bullet', id: 'obstacles' }, desk.it.obstacles.map(obstacle))];
}

const obstacle = ({ kind, route, clause }) => h('li', { class: 'x-capital' }, t(`incidents.obstacle.${kind}`, {
  route: route ? t(`incidents.route.${route}`) : '',
}), clause && [' (', ruleWithHeading({ clause }), ')']);

function form(desk) {
  const options = OUTCOMES.map((value) => ({ value, text: t(`incidents.outcome.${value}`) }));
  const made = h('form', { method: 'post', class: 'x-form' },
    h('div', { class: 'govuk-form-group' }, h('fieldset', { class: 'govuk-fieldset' },
      h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('incidents.howItEnds')),
      radios({ id: 'outcome', name: 'outcome', options }))),
    words({ id: 'closing-reason', label: t('incidents.closingReason'), rows: 3 }),
    textField({
      name: 'reviewOn', label: t('incidents.reviewOn'), hint: t('incidents.reviewHint'), type: 'date',
      min: desk.here.times.date(desk.here.now()),
    }), submit(t('incidents.closeIt'), 'second'));
  wire(made, steps(desk, made));
  return made;
}

const steps = (desk, made) => ({
  check: ({ outcome, reason }) => [!outcome && { field: 'outcome', message: t('incidents.missing.outcome') },
    !reason && { field: 'reason', message: t('incidents.missing.reason') },
    ...against(desk.it, outcome).map(({ kind }) => ({ field: 'outcome', message: t(`incidents.obstacle.${kind}`) })),
  ].filter(Boolean),
  send: ({ outcome, reason, reviewOn }) => desk.post('closure', {
    outcome, reason, reviewOn: reviewOn || undefined,
  }, made),
  done: () => tellDone('closed'),
  refused: (error) => stale(desk, made, error),
});

/** Once it is closed: how it ended. */
export function ended(desk) {
  if (desk.it.line.state !== 'CLOSED') return null;
  if (desk.it.line.mergedInto) return merged(desk);
  const { outcome, reviewOn, chronology } = desk.it;
  const entry = chronology.find(({ kind }) => kind === 'CLOSED');
  return h('section', { class: 'x-slip', 'aria-labelledby': 'closed' }, h('div', { class: 'x-slip__body' },
    h('h2', { class: 'govuk-heading-l', id: 'closed' }, t('incidents.isClosed')),
    h('p', { class: 'govuk-body' }, t(`incidents.outcome.${outcome}`), '. ', entry && said(entry.text)),
    reviewOn && h('p', { class: 'govuk-body' }, t('incidents.reviewIs', { day: longDate(reviewOn) })),
    desk.it.line.alarming && h('p', { class: 'govuk-body x-note' }, t('incidents.alarming')),
    desk.it.may.includes('REOPEN') && h('div', { class: 'x-acts' },
      act('reopen', t('incidents.reopen'), () => reopen(desk)))));
}

/** It goes on in another one. */
function merged({ here, it: { line, chronology } }) {
  const { mergedInto } = line;
  const entry = chronology.find(({ kind }) => kind === 'MERGED');
  return h('section', { class: 'x-slip', 'aria-labelledby': 'closed' }, h('div', { class: 'x-slip__body' },
    h('h2', { class: 'govuk-heading-l', id: 'closed' }, t('incidents.mergedInto', mergedInto)),
    h('p', { class: 'govuk-body' }, parts('incidents.goesOnIn', {
      incident: h('a', { class: 'govuk-link', href: addressOf(here, mergedInto) }, mergedInto.number),
    }), ' ', entry && said(entry.text))));
}

const reopen = (desk) => ask(desk, {
  title: t('incidents.reopen'), act: t('incidents.reopen'), needs: ['reason'], done: 'reopened',
  fields: textArea({ name: 'reason', label: t('incidents.reopenWhy'), hint: t('incidents.reopenHint') }),
  send: (typed) => desk.post('reopening', typed),
});
