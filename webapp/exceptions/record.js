import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { quoted } from '../elements/rule.js';
import { button } from '../elements/button.js';
import { download } from '../elements/download.js';
import { itemsOf } from '../elements/table.js';
import { facts } from './facts.js';
import { stateTag } from './model.js';

const id = new URLSearchParams(location.search).get('id') ?? '';

/** The written record of one exception, to be printed or kept. */
async function show(here) {
  const path = `${here.path}/exception-requests/${encodeURIComponent(id)}/record`;
  const [record, ways, platforms] = await Promise.all([get(path), get(`${here.path}/exception-ways`),
    get(`${here.path}/platforms`)]);
  const names = new Map(itemsOf(platforms).map((it) => [it.id, it.name]));
  const { request } = record;
  fill(document.getElementById('title'), t('exceptions.recordTitle', { number: record.number }));
  fill(here.place, h('p', { class: 'govuk-body' }, stateTag(request), ' ', record.school, ' · ',
    quoted(record.edition)), h('p', { class: 'govuk-body' }, h('strong', {}, request.requester.name), ': ',
    request.what), facts(here, { request, ways, names, text: record.text }), proof(here, record),
  h('div', { class: 'x-acts x-no-print' }, button(t('exceptions.print'), () => window.print(), 'main'),
    button(t('exceptions.pdf'), () => download(path, 'application/pdf', `${record.number}.pdf`))));
}

/** How it can be checked, and of when it tells: what is in force may be taken back after it was printed. */
function proof(here, { number, code, asOf }) {
  const address = `${here.base}exceptions/check?number=${number}&code=${code}`;
  return [h('p', { class: 'govuk-body' }, t('exceptions.proof'), ' ', h('a', { class: 'govuk-link', href: address },
    number), ' ', h('code', { class: 'x-secret' }, code)),
  h('p', { class: 'govuk-body' }, t('exceptions.asOf', { moment: here.times.longMoment(asOf) }))];
}

forStaff(show);
