import { address } from '../lib/api.js';
import { h } from '../lib/h.js';
import { list, parts, t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { platformName } from '../reports/report-model.js';
import { fact, said } from './parts.js';

/** Everything a reporter told. Links are text: nobody opens one by a slip of the finger. Files are only kept. */
export function reportFacts(here, report) {
  const { platforms = [], links = [] } = report;
  return h('dl', { class: 'govuk-summary-list x-facts' },
    fact('incidents.told.toWhom', report.toWhom), fact('incidents.told.byWhom', report.byWhom),
    fact('incidents.told.where', report.where),
    fact('incidents.told.platforms', list(platforms.map(platformName))),
    fact('incidents.told.posted', posted(report)), fact('incidents.told.links', linksAsText(links)),
    fact('incidents.told.files', filesOf(here, report)),
    ...['stillOnline', 'danger', 'imagery', 'staffInvolved'].map((key) => fact(`incidents.told.${key}`,
      sure(report[key]))), fact('incidents.told.reporter', reporter(report)));
}

const sure = (answer) => (['YES', 'NO'].includes(answer) ? t(`incidents.answer.${answer}`) : null);

function posted({ posted: when, postedOn }) {
  if (when === 'ON_DATE' && postedOn) return longDate(postedOn);
  return ['TODAY', 'THIS_WEEK'].includes(when) ? t(`incidents.told.${when}`) : null;
}

const linksAsText = (links) => links.length > 0
  && h('ul', { class: 'x-plain-list' }, links.map((link) => h('li', { class: 'x-mono' }, link)));

/** Each is taken as a file; nothing of it is shown here. */
const filesOf = (here, { id, evidence = [] }) => evidence.length === 0 ? t('incidents.told.noFiles')
  : h('ul', { class: 'x-plain-list' }, evidence.map((file) => h('li', {}, h('a', {
    class: 'govuk-link', download: file.name,
    href: address(`${here.path}/incident-reports/${encodeURIComponent(id)}/evidence/${encodeURIComponent(file.id)}`),
  }, file.name), h('small', {}, ` ${t('incidents.told.fileOn', { day: longDate(file.capturedOn) })}. `),
  h('small', { class: 'x-mono' }, `SHA-256 ${file.sha256}`))));

const reporter = ({ reporter: name, relation }) => name ?? t(`incidents.relation.${relation}`);

/** What was said between the school and the reporter, oldest first. */
export function messages({ messages: all = [] }) {
  if (all.length === 0) return null;
  return h('ol', { class: 'x-timeline x-timeline--up' }, all.map(({ by, on, text }) => h('li', {}, said(text),
    h('small', {}, h('time', { datetime: on }, longDate(on)), ', ', t(`incidents.by.${by}`)))));
}

/** Other reports that wait and may tell of the same: whoever takes one up sees what else is to be added to it. */
export const alike = (here, others) => others.length > 0 && h('p', { class: 'govuk-body', id: 'alike' },
  parts('incidents.alike', { numbers: others.flatMap(({ id, number }, place) => [place > 0 && ', ', h('a', {
    class: 'govuk-link', href: `${here.base}triage/report?id=${encodeURIComponent(id)}`,
  }, number)]) }), '. ', t('incidents.alikeText'));
