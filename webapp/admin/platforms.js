import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { longDate } from '../lib/time.js';
import { button, unseen } from '../elements/button.js';
import { textField } from '../elements/fields.js';
import { dataTable, itemsOf } from '../elements/table.js';
import { approve, edit, withdraw } from './platform-dialogs.js';

/**
 * @typedef {{id: string, name: string, kind: string, domains: {primary: string[], media: string[], shared: string[]},
 *   minimumAge?: number, socialMedia: boolean, approved?: {on: string, by: string, note: string}, own: boolean,
 *   hidden: boolean, version: number}} Platform
 */

const KEEPS = ['ADMINISTRATOR', 'NETWORK_MANAGER'];
const APPROVES = ['HEADTEACHER', 'DEPUTY_HEAD', 'BUSINESS_MANAGER'];

async function show(here) {
  const all = itemsOf(await get(`${here.path}/platforms`));
  const sought = (new URLSearchParams(location.search).get('q') ?? '').trim().toLowerCase();
  const again = () => show(here);
  const add = isAny(here, ...KEEPS) && button(t('platforms.add'), () => edit(here, null, again));
  fill(here.place, h('p', { class: 'govuk-body' }, t('platforms.text')), filter(sought, add),
    found(here, all.filter((it) => matches(it, sought)), again));
}

function filter(sought, add) {
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('platforms.find'), type: 'search', value: sought }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('platforms.search')), add);
}

function matches({ name, domains }, sought) {
  return [name.toLowerCase(), ...domains.primary].some((text) => text.includes(sought));
}

function found(here, platforms, again) {
  if (platforms.length === 0) return h('p', { class: 'govuk-body' }, t('platforms.none'));
  const name = (it) => (isAny(here, ...KEEPS) ? button(it.name, () => edit(here, it, again), 'link') : it.name);
  return dataTable({
    caption: t('platforms.title'),
    columns: [t('platforms.name'), t('platforms.domains'), t('platforms.age'), t('platforms.approval'),
      t('platforms.state')],
    rows: platforms.map((it) => [name(it), it.domains.primary.join(', '), age(it), approval(here, it, again),
      state(it)]),
  });
}

const age = ({ minimumAge }) => (minimumAge ? t('platforms.from', { n: minimumAge }) : t('platforms.noAge'));

function approval(here, it, again) {
  const { approved } = it;
  const known = approved ? t('platforms.approved', { day: longDate(approved.on), name: approved.by })
    : t('platforms.notApproved');
  if (!isAny(here, ...APPROVES)) return known;
  const act = (word, run) => button([t(word), unseen(it.name)], () => run(here, it, again), 'link');
  return [known, ' ', act(approved ? 'platforms.renew' : 'platforms.approve', approve),
    approved && [' ', act('platforms.withdraw', withdraw)]];
}

function state({ hidden, socialMedia }) {
  if (hidden) return h('strong', { class: 'govuk-tag' }, t('platforms.hidden'));
  return h('strong', { class: `govuk-tag ${socialMedia ? 'x-go' : ''}`.trim() },
    t(socialMedia ? 'platforms.social' : 'platforms.notSocial'));
}

forStaff(show);
