import { CHANNELS, SCOPES } from './uses.js';

/** Stands for every child where all get the same answers. */
export const ALL = 'all';
/** What was said differently of several children. */
export const DIFFERS = 'DIFFERS';

/**
 * @typedef {{scope: string, channel: string, answer: string, on: string}} Said
 * @typedef {{pupil: string, firstName: string, said: Said[]}} Child
 */

const uses = CHANNELS.flatMap((channel) => SCOPES.map((scope) => ({ channel, scope })));

/** The name of a question in the form. */
export const nameOf = (who, { channel, scope }) => `${who}-${channel}-${scope}`;

const saidOf = (child, { channel, scope }) => child.said
  .find((one) => one.channel === channel && one.scope === scope) ?? null;

/**
 * What was said of that use before: of one child, or of all alike.
 * @param {Child[]} children
 * @returns {Said|'DIFFERS'|null}
 */
export function before(children, use) {
  const [first, ...others] = children.map((child) => saidOf(child, use));
  return others.every((one) => one?.answer === first?.answer) ? first : DIFFERS;
}

/** Whether all children have the same answers so far. @param {Child[]} children */
export const alike = (children) => uses.every((use) => before(children, use) !== DIFFERS);

/**
 * What was chosen, written for others: for each child what was chosen for all, or the other way round.
 * @param {Record<string, string>} chosen by the names of questions
 */
export function passOn(chosen, from, to) {
  return Object.fromEntries(uses.filter((use) => chosen[nameOf(from, use)])
    .flatMap((use) => to.map((who) => [nameOf(who, use), chosen[nameOf(from, use)]])));
}

/**
 * What is sent: only what was answered.
 * @param {Record<string, string>} chosen
 * @param {Child[]} children
 * @param {boolean} same
 */
export function wish(chosen, children, same) {
  return children.map(({ pupil }) => ({
    pupil,
    answers: uses.map((use) => ({ ...use, said: chosen[nameOf(same ? ALL : pupil, use)] }))
      .filter(({ said }) => said === 'YES' || said === 'NO')
      .map(({ scope, channel, said }) => ({ scope, channel, allowed: said === 'YES' })),
  })).filter(({ answers }) => answers.length > 0);
}
