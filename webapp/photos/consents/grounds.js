import { h } from '../../lib/h.js';
import { list, t } from '../../lib/i18n.js';
import { ruleWithHeading } from '../../elements/rule.js';
import { byBasis, demands } from './grounds-model.js';

/** "website (picture, name); press (picture)" @param {{channel: string, scopes: string[]}[]} uses */
export const usesText = (uses) => uses.map(({ channel, scopes }) => t('photoUse.of', {
  channel: t(`photoUse.channel.${channel}`), scopes: scopes.map((scope) => t(`photoUse.scopeIn.${scope}`)).join(', '),
})).join('; ');

/** On which ground in law the school publishes where. */
export const basisPart = ({ channels }) => h('section', { 'aria-labelledby': 'basis' },
  h('h2', { class: 'govuk-heading-m', id: 'basis' }, t('photoUse.lawfulBasis')),
  h('ul', { class: 'govuk-list govuk-list--bullet' }, byBasis(channels).map(({ basis, channels: some }) => h('li', {},
    h('strong', {}, t(`photoUse.basis.${basis}`)), ': ', list(some.map((one) => t(`photoUse.channel.${one}`)))))),
  h('p', { class: 'govuk-body-s' }, t('photoUse.lawfulBasisText')));

/** What the policy demands besides, and by which of its rules. */
export function demandPart({ uses, clauses }) {
  const all = demands(uses);
  return h('section', { 'aria-labelledby': 'demand' }, h('h2', { class: 'govuk-heading-m', id: 'demand' },
    t('photoUse.policy')), all.length > 0 && h('ul', { class: 'govuk-list govuk-list--bullet' },
    all.map((one) => h('li', {}, h('strong', {}, t(`photoUse.demand.${one.demand}`)), ': ', usesText(one.uses),
      one.clauses.map((id) => [h('br'), rule(clauses.find((clause) => clause.id === id))])))),
  h('p', { class: 'govuk-body-s' }, all.length > 0 ? t('photoUse.silentElsewhere') : t('photoUse.silent')));
}

const rule = (clause) => ruleWithHeading({ ...clause, clause: clause.id });
