import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { auditLine } from '../admin/audit-line.js';
import { canHide } from '../elements/blank-screen.js';
import { nameTitle } from '../elements/error-summary.js';
import { nextPage } from '../elements/table.js';

const LOOKS = ['incident-viewed', 'report-read', 'report-listed', 'incident-title-seen'];
const asked = new URLSearchParams(location.search);
const id = asked.get('id') ?? '';
const onlyLooks = asked.get('only') === 'looks';

/** Who has looked at an incident and its reports, and who did what to it. */
async function show(here) {
  canHide(here.school.name);
  document.getElementById('back').href = `${here.base}incidents/incident?${new URLSearchParams({ id })}`;
  const answer = await get(`${here.path}/incidents/${encodeURIComponent(id)}/audit-entries?${query()}`);
  nameTitle(t('trail.titleOf', answer));
  fill(document.getElementById('caption'), `${answer.number}: ${answer.title}`);
  fill(here.place, h('p', { class: 'govuk-body' }, t('trail.intro')), choice(), found(here, answer));
}

/** What the page's address asks for, as the API is asked. */
function query() {
  const cursor = asked.get('cursor');
  return new URLSearchParams({ ...(cursor && { cursor }), ...(onlyLooks && { action: LOOKS.join() }) });
}

/** Everything, or only who looked; from the newest. */
const choice = () => h('p', { class: 'govuk-body x-no-print' }, h('a', {
  class: 'govuk-link', href: `?${new URLSearchParams({ id, ...(!onlyLooks && { only: 'looks' }) })}`,
}, t(onlyLooks ? 'trail.everything' : 'trail.onlyLooks')));

function found(here, answer) {
  if (answer.items.length === 0) return h('p', { class: 'govuk-body' }, t('trail.none'));
  return [h('ol', { class: 'x-timeline' }, answer.items.map((entry) => auditLine(here, entry, 'longMoment'))),
    nextPage(answer, t('audit.older'))];
}

forStaff(show);
