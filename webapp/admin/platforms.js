import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { button, unseen } from '../elements/button.js';
import { textField } from '../elements/fields.js';
import { dataTable, itemsOf } from '../elements/table.js';
import { approve, edit } from './platform-dialogs.js';

async function show(here) {
  const all = itemsOf(await get(`${here.path}/platforms`));
  const sought = (new URLSearchParams(location.search).get('q') ?? '').trim().toLowerCase();
  const again = () => show(here);
  fill(here.place, h('p', { class: 'govuk-body' }, t('platforms.text')),
    filter(sought, button(t('platforms.add'), () => edit(here, null, again))),
    found(here, all.filter((it) => matches(it, sought)), again));
}

function filter(sought, add) {
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('platforms.find'), type: 'search', value: sought }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('platforms.search')), add);
}

const primary = ({ domains = {} }) => domains.PRIMARY ?? domains.primary ?? [];
const matches = (it, sought) => [it.name.toLowerCase(), ...primary(it)].some((text) => text.includes(sought));

function found(here, platforms, again) {
  if (platforms.length === 0) return h('p', { class: 'govuk-body' }, t('platforms.none'));
  return dataTable({
    caption: t('platforms.title'),
    columns: [t('platforms.name'), t('platforms.domains'), t('platforms.age'), t('platforms.approval'),
      t('platforms.state')],
    rows: platforms.map((it) => [button(it.name, () => edit(here, it, again), 'link'), primary(it).join(', '),
      age(it.minimumAge), approval(here, it, again), state(it)]),
  });
}

function age(minimum) {
  const years = minimum?.years ?? minimum;
  return years ? t('platforms.from', { n: years }) : t('platforms.noAge');
}

function approval(here, it, again) {
  const act = button([t(it.approval ? 'platforms.renew' : 'platforms.approve'),
    unseen(it.name)], () => approve(here, it, again), 'link');
  if (!it.approval) return act;
  const { approvedOn, approvedBy } = it.approval;
  return [t('platforms.approved', { day: longDate(approvedOn), name: approvedBy }), ' ', act];
}

function state({ hidden, socialMedia }) {
  if (hidden) return h('strong', { class: 'govuk-tag' }, t('platforms.hidden'));
  return h('strong', { class: `govuk-tag ${socialMedia ? 'x-go' : ''}`.trim() },
    t(socialMedia ? 'platforms.social' : 'platforms.notSocial'));
}

forStaff(show);
