import { knows, list, t } from '../lib/i18n.js';

/**
 * @typedef {import('../lib/api.js').Finding} Finding
 * @typedef {{id: string, version: number, className: string, lessonId: string, room: string,
 *   platforms: {id: string, name: string, openedBy: string, openedAt: string, endedAt?: string, why?: string}[],
 *   purpose: string, opens: string, why?: string,
 *   closes: string, bell: string, openedAt: string, excluded: string[],
 *   state: 'PLANNED'|'AUTHORISED'|'OPEN'|'CLOSED'|'CANCELLED', confirmedAt: string|null,
 *   closedAt: string|null, closedHow: string|null, openedBy: string, undoUntil: string|null,
 *   leftOut: {name: string, finding: Finding}[], finding: Finding}} Authorisation
 * @typedef {{id: string, className: string, subject: string, periodName: string, room: string, opens: string,
 *   closes: string, cover: boolean, 
 *   state: 'OPENABLE'|'LIVE'|'PLANNED'|'CLOSED'|'BARRED'|'FREE'|'SILENT',
 *   platformChoices: Choice[], purpose: string|null, finding: Finding, leftOut: {name: string, finding: Finding}[],
 *   authorisation: Authorisation|null}} Lesson
 * @typedef {{id: string, name: string, chosen: boolean, approved: boolean, gate: Finding|null}} Choice
 */

/** 10B History, in the order of the language. */
export function titleOf({ className, subject }) {
  if (!subject || className.includes(subject)) return className;
  return t('lesson.title', { class: className, subject });
}

/** The platforms that are still allowed, or all where none is. */
export function allowedOf({ platforms }) {
  const allowed = platforms.filter(({ endedAt }) => !endedAt);
  return allowed.length > 0 ? allowed : platforms;
}

/** Instagram, TikTok and X. */
export const platformsOf = (it) => list(allowedOf(it).map(({ name }) => name));

/** The word and the look of an authorisation's state. Never more than is known: open only when confirmed. */
export function tagOf(state) {
  const looks = { OPEN: 'x-go', FREE: 'x-go', AUTHORISED: 'x-wait', PLANNED: 'x-wait' };
  return { text: t(`lesson.state.${state}`), look: looks[state] ?? '' };
}

/** What became of an authorisation that is over. */
export function endOf(authorisation, times) {
  const how = `lesson.ended.${authorisation.closedHow}`;
  const time = times.time(authorisation.closedAt ?? authorisation.closes);
  const values = { platforms: platformsOf(authorisation), n: allowedOf(authorisation).length, time };
  return t(knows(how) ? how : `lesson.ended.${authorisation.state}`, values);
}

/**
 * Platforms as a form shows them: those ready to tick at once, those behind "more", and those barred for now.
 * @param {Choice[]} choices in the order of the server
 */
export function choicesOf(choices, shown = 3) {
  const free = choices.filter(({ gate }) => !gate);
  const ordered = [...free.filter(({ chosen }) => chosen), ...free.filter(({ chosen }) => !chosen)];
  const first = Math.max(shown, free.filter(({ chosen }) => chosen).length);
  return { first: ordered.slice(0, first), more: ordered.slice(first), barred: choices.filter(({ gate }) => gate) };
}

/** Barred platforms with the same reason under the same rule, said once. */
export function barredByReason(barred) {
  const groups = new Map();
  for (const { name, gate } of barred) {
    const key = `${gate.clause} ${gate.message}`;
    if (!groups.has(key)) groups.set(key, { names: [], gate });
    groups.get(key).names.push(name);
  }
  return [...groups.values()];
}

/** What a period is called: timetables often give only its number. */
export function periodOf({ periodName }) {
  return /^\d+$/.test(periodName) ? t('lesson.period', { n: periodName }) : periodName;
}

/** The instant at which the school's clock shows `clock` ("11:35") on the day of a known instant. */
export function instantAt(clock, known, times) {
  const minutes = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const moved = (minutes(clock) - minutes(times.time(known))) * 60_000;
  return new Date(Date.parse(known) + moved).toISOString();
}

/** What is wrong with a filled form, in the order of its fields. */
export function checkOpening({ platforms = [], purpose, opens, closes }, lesson, times) {
  const [start, bell] = [times.time(lesson.opens), times.time(lesson.closes)];
  const from = opens ?? start;
  const early = opens !== undefined && (opens < start || opens >= bell);
  const late = closes !== undefined && (closes <= from || closes > bell);
  return [
    platforms.length === 0 && { field: 'platforms[]', message: t('lesson.choosePlatform') },
    !purpose && { field: 'purpose', message: t('lesson.sayPurpose') },
    early && { field: 'opens', message: t('lesson.opensWithin', { start, bell }) },
    late && { field: 'closes', message: t('lesson.closesWithin', { start: from, bell }) },
  ].filter(Boolean);
}
