import { h } from '../lib/h.js';
import { language, t } from '../lib/i18n.js';

/** The address of the page of rules, at one clause. */
const at = (finding) => `${document.documentElement.dataset.base}rules#${anchor(finding)}`;

/** The id of a clause on the page of rules. */
export const anchor = ({ clause, localRule }) => `${localRule ? 'local' : 'rule'}-${clause}`;

/** "rule 1b", as a link to it. Nothing when no clause was named. */
function ruleOf(finding) {
  if (!finding?.clause) return null;
  return h('a', { class: 'govuk-link', href: at(finding) }, number(finding));
}

/** What a finding says, with its rule: "It stays closed all day (rule 1a)". */
export function reasoned(finding) {
  if (!finding?.clause) return finding?.message ?? '';
  return [finding.message, ' (', ruleOf(finding), ')'];
}

/** "rule 1b: opened by a teacher, in a lesson", as a link to it. */
export function ruleWithHeading(finding) {
  if (!finding?.clause) return null;
  const heading = finding.heading ? [': ', quoted(finding.heading, finding.language)] : [];
  return h('a', { class: 'govuk-link', href: at(finding) }, number(finding), heading);
}

/** Words of the policy itself: they are in the language the school wrote them in. */
export function quoted(text, written = 'en') {
  return written === language() ? text : h('span', { lang: written }, text);
}

function number({ clause, localRule }) {
  return t(localRule ? 'common.localRule' : 'common.rule', { clause });
}
