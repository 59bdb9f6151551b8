import { get, post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { quoted, ruleWithHeading } from '../elements/rule.js';
import { askForm } from './ask-form.js';
import { tag } from './model.js';

const asked = new URLSearchParams(location.search);
const ASKS = ['EXCEPTION', 'AUTHORITY', 'NOTICE'];

async function show(here) {
  const ways = await get(`${here.path}/exception-ways`);
  const draft = await begun(here);
  const way = ways.ways.find(({ clause }) => clause === (draft?.clause ?? asked.get('clause')));
  if (way && (draft || ASKS.includes(way.way))) {
    const platforms = way.way === 'NOTICE' ? [] : await get(`${here.path}/platforms`);
    fill(document.getElementById('title'), t(`exceptions.askTitle.${way.way}`));
    fill(here.place, askForm(here, { ways, way, draft, platforms: platforms.items ?? platforms }));
  } else fill(here.place, choose(ways));
}

/** A draft that is gone on with, or one made new from an exception that comes to its end. */
async function begun(here) {
  const path = (id) => `${here.path}/exception-requests/${encodeURIComponent(id)}`;
  if (asked.has('draft')) return get(path(asked.get('draft')));
  if (!asked.has('renews')) return null;
  const old = await get(path(asked.get('renews')));
  const { clause, what, why, people } = old;
  const linked = (old.linked ?? []).map(({ id }) => id);
  const made = await post(`${here.path}/exception-requests`, { clause, what, why, people, linked, renews: old.id });
  history.replaceState(null, '', `?draft=${encodeURIComponent(made.id)}`);
  return made;
}

function choose({ verdict, ways }) {
  const open = ways.filter(({ way }) => ASKS.includes(way));
  const others = ways.filter(({ way }) => !ASKS.includes(way));
  return [verdict === 'POLICY_SILENT' && h('p', { class: 'govuk-body x-note' }, t('exceptions.silent')),
    open.length > 0 && [h('h2', { class: 'govuk-heading-m' }, t('exceptions.which')),
      h('ul', { class: 'x-rows x-rows--2' }, open.map(choice))],
    others.length > 0 && [h('h2', { class: 'govuk-heading-m' }, t('exceptions.notAsked')),
      h('ul', { class: 'x-rows x-rows--2' }, others.map(reason))]];
}

function choice(way) {
  return h('li', {}, h('strong', {}, h('a', {
    class: 'govuk-link', href: `?clause=${encodeURIComponent(way.clause)}`,
  }, t('common.rule', { clause: way.clause }), ': ', quoted(way.heading))), tag(t(`exceptions.way.${way.way}`), 'x-go'),
  h('small', {}, quoted(way.text), ' ', t('exceptions.decidedBy', { role: way.roleLabel })));
}

function reason(way) {
  const { clause, heading } = way;
  return h('li', {}, h('strong', {}, ruleWithHeading({ clause, heading })), tag(t(`exceptions.way.${way.way}`)),
    h('small', {}, way.finding.message));
}

forStaff(show);
