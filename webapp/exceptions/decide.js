import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { language, parts, t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { ruleWithHeading } from '../elements/rule.js';
import { submit } from '../elements/button.js';
import { checkBoxes, textArea, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { placeName } from './facts.js';
import { stale } from './request-acts.js';

/** The slip on which an exception is granted, whole or less than was asked. */
export function decision(here, view) {
  const { request, path, again } = view;
  const { proposal } = request;
  const form = h('form', { method: 'post', class: 'x-slip' },
    h('div', { class: 'x-slip__body' }, h('h2', { class: 'govuk-heading-m' }, t('exceptions.yourDecision')),
      conditions(view), less(view), rests(request)),
    proposal ? stub(request) : h('div', { class: 'x-slip__stub' }, t('exceptions.tooLate')));
  wire(form, {
    send: (typed) => post(`${path}/grant`, grantOf(request, typed), { of: path }),
    done: async () => { await again(); sayDone(t('exceptions.done.grant')); },
    refused: (error) => stale(error, again),
  });
  return form;
}

const rests = ({ route, routeHeading, edition }) => h('p', { class: 'x-rests' }, parts('exceptions.rests', {
  rule: ruleWithHeading({ clause: route, heading: routeHeading, edition }),
}));

function stub({ asked, proposal, latestLast }) {
  const act = submit(t('exceptions.grantUntil', { day: longDate(proposal.last) }));
  const last = textField({
    name: 'last', label: t('exceptions.endsOn'), type: 'date', value: proposal.last, min: proposal.first,
    max: latestLast, hint: asked.last ? t('exceptions.asksFor', { day: longDate(asked.last) })
      : t('exceptions.asksOpen', { day: longDate(latestLast) }),
  });
  last.querySelector('input').addEventListener('input', ({ target }) => {
    if (target.value) fill(act, t('exceptions.grantUntil', { day: longDate(target.value) }));
  });
  return h('div', { class: 'x-slip__stub' }, h('div', { class: 'x-until' }, last, act));
}

function conditions({ ways }) {
  const options = (ways.conditions ?? []).map((it) => it[language()] ?? it.en)
    .map((text) => ({ value: text, text }));
  return [options.length > 0 && checkBoxes({ name: 'ready', label: t('exceptions.conditions'), options }),
    textArea({ name: 'own', label: t('exceptions.ownConditions'), hint: t('exceptions.oneALine'), rows: 2 }),
    textField({ name: 'reason', label: t('exceptions.note'), autocomplete: 'off', maxlength: 2000 })];
}

/** Fields to grant less than was asked: fewer platforms and places, shorter hours, a later beginning. */
function less({ request: { proposal, asked }, ways, names }) {
  if (!proposal) return null;
  const choices = (all, name) => all.map((value) => ({ value, text: name(value) }));
  const boxes = (name, all, text) => all.length > 1 && checkBoxes({
    name, label: t(`exceptions.${name}`), options: choices(all, text), chosen: all,
  });
  return h('details', { class: 'govuk-details' },
    h('summary', { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, t('exceptions.grantLess'))),
    h('div', { class: 'govuk-details__text' }, boxes('platforms', asked.platforms ?? [], (it) => names.get(it) ?? it),
      boxes('places', asked.places ?? [], (key) => placeName(ways, key)),
      textField({ name: 'first', label: t('exceptions.first'), type: 'date', value: proposal.first, min: asked.first }),
      h('div', { class: 'x-cells' },
        textField({ name: 'opens', label: t('exceptions.opens'), type: 'time', value: asked.opens, width: 10 }),
        textField({ name: 'closes', label: t('exceptions.closes'), type: 'time', value: asked.closes, width: 10 }))));
}

function grantOf({ asked }, { platforms, places, first, last, opens, closes, ready = [], own = '', reason }) {
  const some = (all = [], ticked = []) => (all.length > 1 ? ticked : all);
  return {
    terms: {
      platforms: some(asked.platforms, platforms), places: some(asked.places, places), first, last: last || undefined,
      opens: opens || undefined, closes: closes || undefined,
    },
    conditions: [...ready, ...own.split('\n').map((line) => line.trim()).filter(Boolean)],
    reason: reason || undefined,
  };
}
