import { get, post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { follow } from '../lib/live-events.js';
import { forStaff } from '../lib/page.js';
import { itemsOf } from '../elements/table.js';
import { decision } from './decide.js';
import { facts } from './facts.js';
import { stateTag } from './model.js';
import { acts } from './request-acts.js';
import { typeAgain, typedOn } from './typed.js';

const id = new URLSearchParams(location.search).get('id') ?? '';

/** Shows the request as it is now; what is being typed on its form stays. */
async function show(here) {
  const path = `${here.path}/exception-requests/${encodeURIComponent(id)}`;
  const [request, ways, platforms] = await Promise.all([get(path), get(`${here.path}/exception-ways`),
    get(`${here.path}/platforms`)]);
  const names = new Map(itemsOf(platforms).map((it) => [it.id, it.name]));
  const view = { path, request, ways, names, again: () => show(here) };
  head(request);
  const typed = typedOn(here.place);
  fill(here.place, facts(here, view), request.may.includes('GRANT') && decision(here, view), acts(here, view));
  typeAgain(here.place, typed);
  fill(document.getElementById('rest'), who(request), soFar(here, request));
  post(`${path}/look`, {}).catch(() => null);
  return request;
}

function head(request) {
  fill(document.getElementById('caption'), t('exceptions.numbered', { number: request.number ?? '' }));
  fill(document.getElementById('title'), request.mine ? request.what
    : t('exceptions.asks', { name: request.requester.name, what: request.what }));
}

/** Who decides, and why they. */
function who({ way, decider, state }) {
  if (!decider || way === 'NOTICE' || !['ASKED', 'ASKED_BACK'].includes(state)) return null;
  return [h('h2', { class: 'govuk-heading-m' }, t('exceptions.whoDecides')),
    h('ul', { class: 'x-rows x-rows--2' }, h('li', {},
      h('strong', {}, (decider.names ?? []).join(', ') || t('exceptions.nobodyYet')),
      h('small', {}, decider.roleLabel, '. ', decider.finding.message)))];
}

/** Everything that was said and done, the newest first. */
function soFar(here, { words, ...request }) {
  return [h('h2', { class: 'govuk-heading-m' }, t('exceptions.soFar')), h('p', {}, stateTag(request)),
    h('ol', { class: 'x-timeline' }, [...words].reverse().map(({ kind, by, at, text }) => h('li', {},
      t(`exceptions.word.${kind}`), text && [': “', text, '”'],
      h('small', {}, h('time', { datetime: at }, here.times.moment(at)), by && `, ${by}`))))];
}

forStaff(async (here) => {
  await show(here);
  follow(here, () => { if (!document.querySelector('form :focus, dialog')) show(here); });
});
