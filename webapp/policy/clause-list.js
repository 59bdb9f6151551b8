import { h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { anchor, quoted } from '../elements/rule.js';

const AUDIENCES = ['PUPILS', 'STAFF', 'PARENTS', 'GOVERNORS', 'VOLUNTEERS_CONTRACTORS', 'SCHOOL', 'PUBLIC'];

/**
 * Clauses of the policy, or local rules, with a choice of whom they are for when there are many.
 * @param {{id: string, heading: string, text: string, audience: string[], force: string, language?: string,
 *   from?: string, until?: string, adoptedBy?: string}[]} clauses
 */
export function clauseList(clauses, local) {
  const items = clauses.map((clause) => [clause, item(clause, local)]);
  return [!local && chooser(items), h('div', { class: 'x-clauses' }, items.map(([, element]) => element))];
}

function item(clause, local) {
  const { id, heading, text, language } = clause;
  return h('section', { class: 'x-clause', id: anchor({ clause: id, localRule: local }), tabindex: '-1' },
    h('h3', { class: 'govuk-heading-s' }, `${id}. `, quoted(heading, language)),
    h('p', { class: 'govuk-body' }, quoted(text, language)),
    h('small', {}, [force(clause), whom(clause), ...adoption(clause)].filter(Boolean).join(' · ')));
}

const force = ({ force: name }) => name && t(`policy.force.${name}`);
const whom = ({ audience = [] }) => audience.length > 0
  && t('rules.for', { whom: list(audience.map((name) => t(`policy.audience.${name}`))) });

function adoption({ from, until, adoptedBy }) {
  return [adoptedBy && t('rules.adoptedBy', { name: adoptedBy }), from && t('rules.from', { day: longDate(from) }),
    until && t('rules.until', { day: longDate(until) })];
}

function chooser(items) {
  const present = AUDIENCES.filter((name) => items.some(([{ audience = [] }]) => audience.includes(name)));
  const change = () => narrow(items, select.value);
  const select = h('select', { class: 'govuk-select', id: 'audience', on: { change } },
    h('option', { value: '' }, t('rules.everybody')),
    present.map((name) => h('option', { value: name }, t(`policy.audience.${name}`))));
  return h('div', { class: 'govuk-form-group' },
    h('label', { class: 'govuk-label govuk-label--s', for: 'audience' }, t('rules.showFor')), select);
}

function narrow(items, audience) {
  for (const [clause, element] of items) {
    element.hidden = audience !== '' && !(clause.audience ?? []).includes(audience);
  }
}
