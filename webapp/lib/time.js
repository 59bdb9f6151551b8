import { t } from './i18n.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const FIELDS = {
  year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short',
  hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
};

/**
 * A clock that agrees with the server's, which for a demo school differs from the real time.
 * @param {string} now the server's time in its answer
 * @param {number} asked when the question left, by this machine
 */
export function serverClock(now, asked) {
  const offset = Date.parse(now) - (asked + Date.now()) / 2;
  return () => Date.now() + offset;
}

/** Texts of moments in a school's zone. Months and weekdays come from our own tables: browsers lack Welsh. */
export function timesIn(zone) {
  const format = new Intl.DateTimeFormat('en-GB', { ...FIELDS, timeZone: zone });
  const read = (instant) => pieces(format, instant);
  const time = (instant) => `${read(instant).hour}:${read(instant).minute}`;
  return {
    /** 11:40 */ time,
    /** 10:58:04 */
    seconds: (instant) => `${time(instant)}:${read(instant).second}`,
    /** Fri 20 Nov, 16:05 */
    moment: (instant) => t('date.moment', { ...named(read(instant), 'short'), time: time(instant) }),
    /** 20 November 2026, 16:05 */
    longMoment: (instant) => `${longDate(isoDate(read(instant)))}, ${time(instant)}`,
    /** Friday 20 November */
    day: (instant) => t('date.day', named(read(instant), 'long')),
    /** 2026-11-20 */ date: (instant) => isoDate(read(instant)),
  };
}

/** 18 December 2026, from 2026-12-18. */
export function longDate(date) {
  return t('date.long', named(parsed(date), 'long'));
}

/** Fri 18 Dec, from 2026-12-18. */
export function shortDate(date) {
  return t('date.short', named(parsed(date), 'short'));
}

/** The date so many days later, both as 2026-12-18. */
export function plusDays(date, days) {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** When a day begins in a zone: 2026-06-30T23:00:00.000Z, from 2026-07-01 in summer. */
export function beginningOf(date, zone) {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const { day, hour, minute } = pieces(new Intl.DateTimeFormat('en-GB', { ...FIELDS, timeZone: zone }), midnight);
  const ahead = Number(hour) * 60 + Number(minute) - (Number(day) === Number(date.slice(8)) ? 0 : 24 * 60);
  return new Date(midnight - ahead * 60_000).toISOString();
}

/** 14:32, rounded up so that it shows 00:00 only when nothing is left. */
export function left(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

const two = (number) => String(number).padStart(2, '0');
const isoDate = ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`;

function pieces(format, instant) {
  const all = format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]);
  const found = Object.fromEntries(all);
  return { ...found, weekday: WEEKDAYS.indexOf(found.weekday) };
}

function parsed(date) {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

function named({ year, month, day, weekday }, size) {
  return {
    day: Number(day), year,
    month: t(`date.months.${size}.m${Number(month)}`),
    weekday: t(`date.weekdays.${size}.d${weekday}`),
  };
}
