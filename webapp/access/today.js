import { ApiError, get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { at, follow } from '../lib/live-events.js';
import { forStaff } from '../lib/page.js';
import { lessonForm } from './lesson-form.js';
import { periodOf, titleOf } from './lesson-model.js';
import { lessonRows } from './lesson-rows.js';
import { lessonSlip, liveAddress } from './lesson-slips.js';
import { emptyDay } from './today-empty.js';
import { aroundNow, keyOf, nextTurn } from './today-model.js';

const byId = (id) => document.getElementById(id);
let shownKey = null;
let forgetTurn = () => {};

async function show(here) {
  await refresh(here);
  follow(here, () => again(here));
}

async function refresh(here) {
  const today = await get(`${here.path}/today`);
  const now = here.now();
  const key = keyOf(today, now);
  if (key !== shownKey) main(here, today);
  shownKey = key;
  rows(here, aroundNow(today, now));
  forgetTurn();
  const turn = nextTurn(today, now);
  if (turn) forgetTurn = at(here, turn, () => again(here));
}

/** A change that could not be fetched is fetched with the next one; what is shown stays true until then. */
async function again(here) {
  try {
    await refresh(here);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 401) location.reload();
  }
}

function main(here, today) {
  const { current } = today;
  byId('caption').textContent = current ? caption(current) : here.times.day(here.now());
  byId('title').textContent = current ? titleOf(current) : t('today.title');
  fill(here.place, current ? slip(here, today) : emptyDay(here, today, aroundNow(today, here.now()).later[0]));
}

function caption(lesson) {
  const { room, cover } = lesson;
  const period = periodOf(lesson);
  const place = room ? t('today.now', { period, room }) : t('today.nowNoRoom', { period });
  return cover ? `${place}. ${t('lesson.cover')}` : place;
}

function slip(here, { current, date }) {
  if (current.state !== 'OPENABLE') return lessonSlip(here, current);
  return lessonForm(here, current, { date, done: (it) => leaveFor(liveAddress(here, it)) });
}

function rows(here, { later, earlier }) {
  const section = (title, lessons) => lessons.length > 0
    && [h('h2', { class: 'govuk-heading-m' }, title), lessonRows(here, lessons)];
  fill(byId('rest'), [section(t('today.later'), later), section(t('today.earlier'), earlier)].flat());
}

forStaff(show);
