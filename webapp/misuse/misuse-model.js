/**
 * @typedef {{term?: string, half: number, firstDay: string, lastDay: string}} Period
 * @typedef {{id: string, on: string, writtenOn: string, by: string, concerns: string, name: string, person?: string,
 *   account?: string, what: string, where: string, done: string, incident?: {id?: string, number: string},
 *   reason?: string, missed?: Period, signedOn?: string}} Entry
 * @typedef {{period: Period, signs: string, entries: Entry[]}} Thread
 * @typedef {{id: string, period: Period, post: string, by: string, on: string, remark: string,
 *   entries: string[]}} SignOff
 */

/**
 * The record period by period, newest first: what was recorded in each, and what was signed of it.
 * @param {Thread[]} threads
 * @param {SignOff[]} signOffs none while something is looked for
 */
export function byPeriod(threads, signOffs) {
  const groups = new Map();
  const group = (period) => {
    if (!groups.has(period.firstDay)) groups.set(period.firstDay, { period, threads: [], signOffs: [] });
    return groups.get(period.firstDay);
  };
  for (const thread of threads) group(thread.period).threads.push(thread);
  for (const signOff of signOffs) group(signOff.period).signOffs.push(signOff);
  return [...groups.values()].sort((one, other) => other.period.firstDay.localeCompare(one.period.firstDay));
}

/** Those entries, the oldest first, each before what corrects it. @param {Thread[]} threads @param {string[]} ids */
export const among = (threads, ids) => [...threads].reverse().flatMap(({ entries }) => entries)
  .filter(({ id }) => ids.includes(id));

/** What a form says, as the record takes it; what was left empty is left out. */
export function entryOf({ on, concerns, what, where, done, incident }, whom) {
  const all = { on, concerns, what, where, done, incident, ...whom };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

/**
 * The incidents an entry can belong to: those in the list, and the one it does belong to though that was merged since.
 * @param {{id: string, number: string, title: string}[]} listed
 * @param {Entry|null} before
 */
export function choices(listed, before) {
  const texts = listed.map(({ id, number, title }) => ({ value: id, text: `${number}: ${title}` }));
  const own = before?.incident;
  return own?.id && !listed.some(({ id }) => id === own.id) ? [...texts, { value: own.id, text: own.number }] : texts;
}

/** Whom an entry concerned before. @param {Entry} entry */
export const whomOf = ({ person, account, name }) => (person ? { person } : account ? { account } : { name });
