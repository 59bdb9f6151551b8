import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { button } from '../elements/button.js';
import { itemsOf, nextPage } from '../elements/table.js';
import { auditFilter, auditQuestion } from './audit-filter.js';
import { auditLine } from './audit-line.js';

async function show(here) {
  const query = new URLSearchParams(location.search);
  const asked = auditQuestion(query, here.school.zone);
  const answer = await get(`${here.path}/audit-entries?${asked}`);
  const entries = itemsOf(answer);
  const result = h('div', { role: 'status' });
  fill(here.place, h('div', { class: 'govuk-grid-row' },
    h('div', { class: 'govuk-grid-column-two-thirds' }, h('p', { class: 'govuk-body' }, t('audit.text')),
      h('div', { class: 'x-acts' }, button(t('audit.verify'), () => verify(here, result))), result,
      auditFilter(query), found(here, entries, query), nextPage(answer, t('audit.older')))));
}

function found(here, entries, query) {
  if (entries.length > 0) return h('ol', { class: 'x-timeline' }, entries.map((entry) => auditLine(here, entry)));
  return h('p', { class: 'govuk-body' }, t([...query.values()].some(Boolean) ? 'audit.nothingFound' : 'audit.none'));
}

async function verify(here, result) {
  const { whole, sealed, unsealed, brokenAt, fault } = await get(`${here.path}/audit-verification`);
  const broken = () => [t('audit.broken', { at: brokenAt }), ' ', fault && t(`audit.fault.${fault}`)];
  fill(result, h('p', { class: `govuk-body ${whole ? 'x-done' : 'x-note'}` },
    ...(whole ? [t('audit.intact', { n: sealed })] : broken()), ' ',
    unsealed > 0 && t('audit.pending', { n: unsealed })));
}

forStaff(show);
