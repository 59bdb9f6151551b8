import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { forStaff } from '../lib/page.js';
import { longDate, plusDays, shortDate } from '../lib/time.js';
import { lessonForm } from './lesson-form.js';
import { periodOf, platformsOf, tagOf, titleOf } from './lesson-model.js';
import { lessonRows } from './lesson-rows.js';
import { lessonSlip, liveAddress, tag } from './lesson-slips.js';

const DAYS = 14;
const asked = new URLSearchParams(location.search);
const rest = document.getElementById('rest');

async function show(here) {
  const today = here.times.date(here.now());
  const date = asked.get('date') ?? today;
  const [day, planned] = await Promise.all([
    get(`${here.path}/today?date=${encodeURIComponent(date)}`),
    get(`${here.path}/authorisations?from=${today}&to=${plusDays(today, DAYS)}`),
  ]);
  const { lessons, closedDay } = day;
  const lesson = lessons.find(({ id }) => id === asked.get('lesson'));
  fill(here.place, lesson ? one(here, lesson, date) : choose(here, lessons, { date, today, closedDay }));
  fill(rest, plans(here, planned.filter(({ state }) => state === 'PLANNED')));
}

/** One lesson: the same slip as on Today, with the time at which it opens. */
function one(here, lesson, date) {
  const place = t('plan.when', { day: longDate(date), period: periodOf(lesson), room: lesson.room ?? '' });
  const done = (it) => leaveFor(liveAddress(here, it));
  return [h('a', { class: 'govuk-back-link', href: `?date=${date}` }, t('plan.other')),
    h('span', { class: 'govuk-caption-l' }, place), h('h2', { class: 'govuk-heading-l' }, titleOf(lesson)),
    lesson.state === 'OPENABLE' ? lessonForm(here, lesson, { date, planned: true, done }) : lessonSlip(here, lesson)];
}

function choose(here, lessons, { date, today, closedDay }) {
  const coming = ({ state, closes }) => state === 'OPENABLE' && Date.parse(closes) > here.now();
  const act = (lesson) => coming(lesson) && planLink(lesson, date);
  return [days(date, today), h('h2', { class: 'govuk-heading-m' }, t('plan.lessons', { day: longDate(date) })),
    lessons.length > 0 ? lessonRows(here, lessons, act)
      : h('p', { class: 'govuk-body' }, closedDay ? closedText(closedDay) : t('plan.none'))];
}

const closedText = ({ name }) => (name ? t('plan.closed', { name }) : t('plan.closedPlain'));

function planLink(lesson, date) {
  return h('a', { class: 'govuk-link', href: `?date=${date}&lesson=${encodeURIComponent(lesson.id)}` }, t('plan.it'),
    h('span', { class: 'govuk-visually-hidden' }, ' ', titleOf(lesson)));
}

/** The days of the next two weeks. Choosing one asks for it; without a script the button does. */
function days(date, today) {
  const all = Array.from({ length: DAYS }, (_, index) => plusDays(today, index));
  const listed = all.includes(date) ? all : [date, ...all];
  return h('form', { method: 'get', class: 'govuk-form-group x-day' },
    h('label', { class: 'govuk-label govuk-label--s', for: 'date' }, t('plan.day')),
    h('div', { class: 'x-acts' },
      h('select', { class: 'govuk-select', id: 'date', name: 'date' }, listed.map((value) => h('option', {
        value, selected: value === date,
      }, value === today ? t('plan.today', { day: shortDate(value) }) : shortDate(value)))),
      h('button', { class: 'govuk-button govuk-button--secondary' }, t('plan.showDay'))));
}

function plans(here, planned) {
  const rows = planned.map((it) => h('li', {}, h('strong', {}, it.className), tag(tagOf(it.state)), h('small', {},
    h('a', { class: 'govuk-link', href: liveAddress(here, it) }, t('plan.span', {
      platforms: platformsOf(it), opens: here.times.moment(it.opens), closes: here.times.time(it.closes),
    })))));
  return [h('h2', { class: 'govuk-heading-m' }, t('plan.planned')), planned.length > 0
    ? h('ul', { class: 'x-rows x-rows--2' }, rows) : h('p', { class: 'govuk-body' }, t('plan.nonePlanned'))];
}

forStaff(show);
