import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { list, parts, t } from '../lib/i18n.js';
import { submit, unseen } from '../elements/button.js';
import { checkBox } from '../elements/fields.js';
import { ruleWithHeading } from '../elements/rule.js';
import { stale, tellDone } from './desk.js';
import { ANSWERS, bySource, filesOf, lacksReason } from './incident-model.js';
import { radios, words } from './parts.js';

/** Can the school act? One question for each ground, with the clause or the law it comes from. */
export function grounds(desk) {
  const { policy, law } = bySource(desk.it.grounds);
  let n = 0;
  const ask = (ground) => limb(desk, ground, n += 1);
  return [h('h2', { class: 'govuk-heading-l' }, t('incidents.canAct')),
    h('p', { class: 'govuk-body' }, t('incidents.oneIsEnough')),
    desk.it.policySilent && h('p', { class: 'govuk-body x-note' }, t('incidents.silent')), policy.map(ask),
    law.length > 0 && [h('h3', { class: 'govuk-heading-m' }, t('incidents.byLaw')),
      h('p', { class: 'govuk-body' }, parts('incidents.restsOnLaw', { law: t(`incidents.law.${law[0].law}`) }))],
    law.map(ask)];
}

function limb(desk, ground, n) {
  const { key, kind, answer, reason } = ground;
  const question = t('incidents.numbered', { n, text: t(`incidents.ground.${kind}`) });
  if (!desk.it.may.includes('WRITE')) return settled(ground, question);
  const form = h('form', { method: 'post' }, h('fieldset', { class: 'govuk-fieldset x-limb' },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, question),
    h('p', { class: 'x-limb__source' }, source(ground)),
    radios({ id: `ground-${key}`, name: 'answer', chosen: answer, inline: true, options: ANSWERS.map(option) }),
    words({ id: `why-${key}`, label: t(`incidents.whyFor.${answer}`), value: reason }), files(desk.it, ground),
    save(key, kind), h('p', { class: 'x-limb__print' }, answered(ground))));
  form.addEventListener('change', () => asksWhy(form));
  wire(form, steps(desk, ground, form));
  return form;
}

/** In a closed incident the answer stands as it is. */
const settled = (ground, question) => h('div', { class: 'x-limb x-limb--settled' },
  h('p', { class: 'govuk-heading-s' }, question), h('p', { class: 'x-limb__source' }, source(ground)),
  h('p', { class: 'govuk-body x-said' }, answered(ground)));

/** "Rests on a.png (with R-0001)", if it rests on any file. */
export const filesText = ({ files: named = [] }) => (named.length > 0 ? t('incidents.restsOnFiles', {
  files: list(named.map((one) => t('incidents.fileOf', one))),
}) : '');

function answered(ground) {
  const { answer, reason } = ground;
  const names = filesText(ground);
  return [t(`incidents.answer.${answer}`), reason && `: ${reason}`,
    names && h('small', { class: 'x-limb__rests' }, names)];
}

/** The files that came with the reports, to tick those the answer rests on. */
function files(it, { key, evidence = [] }) {
  const boxes = filesOf(it).map(({ id, name, number }) => checkBox({
    name: 'evidence[]', id: `rests-${key}-${id}`, value: id, checked: evidence.includes(id),
    label: t('incidents.fileOf', { name, number }),
  }));
  return boxes.length > 0 && h('fieldset', { class: 'govuk-fieldset x-limb__files' },
    h('legend', { class: 'govuk-label' }, t('incidents.whichFiles')),
    h('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, boxes));
}

const option = (value) => ({ value, text: t(`incidents.answer.${value}`) });

/** A clause of the policy, or the law. Bullying online has no time and no place. */
function source({ kind, clause, heading }) {
  const rests = clause ? parts('incidents.rests', { rule: ruleWithHeading({ clause, heading }) })
    : t('incidents.lawNotPolicy');
  return kind === 'ONLINE_BULLYING' ? [rests, ' ', t('incidents.noTimeNoPlace')] : rests;
}

function save(key, kind) {
  const button = submit([t('incidents.saveAnswer'), unseen(t(`incidents.limb.${kind}`))], 'slim');
  button.id = `save-${key}`;
  return h('div', { class: 'x-limb__save' }, button);
}

/** A yes or a no asks why; "not yet known" asks what would settle it. */
function asksWhy(form) {
  const { answer } = form.elements;
  if (answer.value) fill(form.querySelector('textarea').labels[0], t(`incidents.whyFor.${answer.value}`));
}

const steps = (desk, { key }, form) => ({
  check: (typed) => (lacksReason(typed) ? [{ field: 'reason', message: t('incidents.missing.reason') }] : []),
  send: ({ answer, reason, evidence = [] }) => desk.put(`grounds/${encodeURIComponent(key)}`,
    { answer, reason, evidence }, form),
  done: () => tellDone('ground', `save-${key}`),
  refused: (error) => stale(desk, form, error),
});
