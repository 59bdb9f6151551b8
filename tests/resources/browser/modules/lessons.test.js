import { checkOpening, choicesOf, instantAt, platformsOf, titleOf } from '/a/x/access/lesson-model.js';
import { canRunLonger, undoLeft } from '/a/x/access/live-model.js';
import { aroundNow, keyOf, nextTurn } from '/a/x/access/today-model.js';
import { timesIn } from '/a/x/lib/time.js';

const times = timesIn('Europe/London');
const choice = (id, chosen = false, gate = null) => ({ id, name: id, chosen, gate });
const lesson = { id: 'l', opens: '2026-07-01T08:50:00Z', closes: '2026-07-01T09:40:00Z', state: 'OPENABLE' };
const fields = (values) => checkOpening(values, lesson, times).map(({ field }) => field).join();
const filled = { platforms: ['x'], purpose: 'news' };
const later = { id: 'm', opens: '2026-07-01T10:00:00Z', closes: '2026-07-01T10:50:00Z' };
const now = Date.parse('2026-07-01T09:00:00Z');
const day = { current: lesson, lessons: [lesson, later], closedDay: null };

export const tests = {
  'at most three platforms are shown': () => choicesOf('abcdef'.split('').map((id) => choice(id))).first.length === 3,
  'what was chosen last time comes first and is never hidden': () => choicesOf([choice('a'), choice('b', true),
    choice('c', true), choice('d', true), choice('e', true)]).first.map(({ id }) => id).join('') === 'bcde',
  'a barred platform cannot be ticked': () => choicesOf([choice('a', false, {})]).barred.length === 1,
  'a subject in the name of a class is not said twice': () => titleOf({ className: '10B History', subject: 'History' })
    === '10B History',
  'a form that is filled is sent': () => fields(filled) === '',
  'a form without platform and purpose is not': () => fields({ purpose: '' }) === 'platforms[],purpose',
  'it never closes after the bell': () => fields({ ...filled, closes: '10:41' }) === 'closes'
    && fields({ ...filled, closes: '10:40' }) === '',
  'it never closes before it opens': () => fields({ ...filled, opens: '10:00', closes: '10:00' }) === 'closes',
  'it opens within its lesson': () => fields({ ...filled, opens: '10:40' }) === 'opens'
    && fields({ ...filled, opens: '09:50' }) === '',
  'the clock on the wall becomes an instant': () => instantAt('10:35', lesson.closes, times) === '2026-07-01T09:35:00.000Z',
  'five minutes more end at the bell': () => !canRunLonger({ state: 'AUTHORISED', closes: lesson.closes, bell: lesson.closes })
    && canRunLonger({ state: 'OPEN', closes: '2026-07-01T09:39:00Z', bell: lesson.closes }),
  'a planned one cannot run longer': () => !canRunLonger({ state: 'PLANNED', closes: later.opens, bell: later.closes }),
  'the time to undo runs out': () => undoLeft({ undoUntil: '2026-07-01T09:00:10Z' }, now) === 10
    && undoLeft({ undoUntil: '2026-07-01T09:00:10Z' }, now + 10_000) === 0 && undoLeft({}, now) === 0,
  'the lesson on now is neither later nor earlier': () => aroundNow(day, now).later.length === 1
    && aroundNow(day, now).earlier.length === 0,
  'the day turns at the next bell': () => nextTurn(day, now) === lesson.closes,
  'the last bell is the last turn': () => nextTurn(day, Date.parse(later.closes)) === null,
  'an authorisation makes another slip': () => keyOf(day, now)
    !== keyOf({ ...day, current: { ...lesson, state: 'LIVE', authorisation: { id: 'a', version: 0 } } }, now),
  'a platform that is no longer allowed is not named': () => platformsOf({ platforms: [{ name: 'Reddit' },
    { name: 'YouTube', endedAt: lesson.opens }] }) === 'Reddit',
  'what is over keeps its names': () => platformsOf({ platforms: [{ name: 'YouTube', endedAt: lesson.opens }] })
    === 'YouTube',
  'a new row does not': () => keyOf(day, now) === keyOf({ ...day, lessons: [lesson] }, now),
};
