import { ApiError, get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { parts, t } from '../lib/i18n.js';
import { at, follow } from '../lib/live-events.js';
import { forStaff } from '../lib/page.js';
import { countDown } from '../elements/countdown.js';
import { nameTitle } from '../elements/error-summary.js';
import { ruleWithHeading } from '../elements/rule.js';
import { say } from '../elements/say.js';
import { liveActs } from './live-acts.js';
import { endOf, tagOf } from './lesson-model.js';
import { tag } from './lesson-slips.js';
import { announcement, runs, wordsOf } from './live-model.js';

const byId = (id) => document.getElementById(id);
const id = new URLSearchParams(location.search).get('authorisation') ?? '';
let stop = () => {};
let shown = '';

async function show(here) {
  const path = `${here.path}/authorisations/${encodeURIComponent(id)}`;
  const refresh = async () => render(here, await get(path), { path, refresh });
  await refresh();
  follow(here, () => refresh().catch(ignoreRefusal));
}

/** A change that could not be fetched comes with the next one; the clock here goes on by itself. */
function ignoreRefusal(error) {
  if (!(error instanceof ApiError)) throw error;
}

function render(here, it, page) {
  const version = JSON.stringify([it.version, it.state, it.closes, it.confirmedAt, it.platforms]);
  if (version === shown) return;
  shown = version;
  stop();
  const words = wordsOf(it, here.times);
  byId('title').textContent = words.title;
  nameTitle(words.title);
  byId('purpose').textContent = words.purpose;
  fill(byId('state'), tag(tagOf(it.state)), h('br'), h('span', { class: 'x-rests' }, words.confirmed));
  byId('slip').classList.toggle('x-slip--wait', runs(it));
  fill(byId('rests'), foot(here, it));
  liveActs(here, it, page);
  if (runs(it)) running(here, it, page, words.title);
  else still(here, it, page);
}

function running(here, it, { refresh }, title) {
  const closes = h('strong', {}, h('time', { datetime: it.closes }, here.times.time(it.closes)));
  fill(byId('left-label'), parts('live.closesLeft', { time: closes }));
  byId('bar').hidden = false;
  byId('count').removeAttribute('data-over');
  stop = countDown({
    figure: byId('count'), bar: byId('bar'), now: here.now, opens: it.opens, closes: it.closes,
    tick: (text) => { document.title = `${t('live.leftTitle', { left: text, title })} – Exeat`; },
    passed: (minutes) => {
      say(announcement(minutes, it));
      if (minutes === 0) setTimeout(() => refresh().catch(ignoreRefusal), 1000);
    },
  });
}

/** Nothing runs: it is planned, over or cancelled. */
function still(here, it, { refresh }) {
  const planned = it.state === 'PLANNED';
  const instant = planned ? it.opens : it.closedAt ?? it.closes;
  byId('left-label').textContent = planned ? opensOn(here, it) : endOf(it, here.times);
  byId('count').textContent = planned ? here.times.time(instant) : t(`lesson.state.${it.state}`);
  byId('count').setAttribute('data-over', '');
  byId('bar').hidden = true;
  if (planned) stop = at(here, it.opens, () => refresh().catch(ignoreRefusal));
}

/** The day is said where it is not today. */
function opensOn({ times, now }, { opens }) {
  return times.date(opens) === times.date(now()) ? t('lesson.opensAt') : t('live.opensOn', { day: times.day(opens) });
}

function foot(here, it) {
  const left = (it.leftOut?.length ?? 0) + (it.excluded?.length ?? 0);
  const values = { name: it.openedBy, time: here.times.time(it.openedAt ?? it.opens) };
  const begun = !['PLANNED', 'CANCELLED'].includes(it.state);
  return [t(begun ? 'live.openedBy' : 'live.plannedBy', values), ' ',
    ...(it.finding?.clause ? [...parts('lesson.rests', { rule: ruleWithHeading(it.finding) }), '. '] : []),
    left > 0 ? `${t('live.leftOut', { n: left })} ` : '', ...whyEnded(here, it), t('live.mobile')];
}

/** Why it is no longer allowed, or some of its platforms are not. */
function whyEnded({ times }, { why, platforms }) {
  const ended = platforms.filter(({ endedAt }) => endedAt).map((platform) => t('live.platformEnded', {
    platform: platform.name, time: times.time(platform.endedAt), why: platform.why ?? '',
  }));
  return [why, ...ended].filter(Boolean).map((text) => `${text} `);
}

forStaff(show);
