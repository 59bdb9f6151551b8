import { ApiError, get } from '../lib/api.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { itemsOf } from '../elements/table.js';

/** The reports of somebody who is signed in; without them the code still opens one. */
export async function ownOf(here) {
  try {
    return itemsOf(await get(`${here.path}/incident-reports/mine`));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return [];
  }
}

/** What somebody who is signed in has reported. @param {{id: string, number: string, fresh?: boolean}[]} reports */
export const ownReports = (reports) => [h('h2', { class: 'govuk-heading-m' }, t('followUp.own')),
  h('ul', { class: 'x-rows x-rows--2' }, reports.map(line))];

function line({ id, number, receivedOn, status, what = '', fresh }) {
  const tag = fresh ? h('strong', { class: 'govuk-tag x-wait' }, t('followUp.fresh'))
    : h('strong', { class: 'govuk-tag' }, t(`followUp.state.${status}`));
  return h('li', {}, h('a', { class: 'govuk-link', href: `?report=${encodeURIComponent(id)}` }, number), tag,
    h('small', {}, longDate(receivedOn), ' · ', what.length > 120 ? `${what.slice(0, 119)}…` : what));
}
