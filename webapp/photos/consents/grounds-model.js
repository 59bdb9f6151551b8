import { CHANNELS, SCOPES } from '../uses.js';

/**
 * @typedef {{scope: string, channel: string}} Use
 * @typedef {Use & {demand: string, clauses: string[]}} Demand
 */

/** The uses by channel, each with its scopes, in the order of the pages, however they came. @param {Use[]} uses */
export const byChannel = (uses) => CHANNELS.map((channel) => ({
  channel, scopes: SCOPES.filter((scope) => uses.some((use) => use.channel === channel && use.scope === scope)),
})).filter(({ scopes }) => scopes.length > 0);

/** The channels of each lawful basis that any rests on. @param {{channel: string, lawfulBasis: string}[]} channels */
export function byBasis(channels) {
  const bases = [...new Set(channels.map(({ lawfulBasis }) => lawfulBasis))];
  return bases.map((basis) => ({
    basis, channels: channels.filter(({ lawfulBasis }) => lawfulBasis === basis).map(({ channel }) => channel),
  }));
}

const STRICTEST = ['FORBIDDEN', 'ADMISSIONS_CONSENT', 'WRITTEN_CONSENT'];

/**
 * What a policy demands, the strictest first, with the clauses it rests on; where it is silent is left out.
 * @param {Demand[]} uses
 */
export function demands(uses) {
  return STRICTEST.map((demand) => {
    const some = uses.filter((use) => use.demand === demand);
    return { demand, uses: byChannel(some), clauses: [...new Set(some.flatMap(({ clauses }) => clauses))] };
  }).filter((one) => one.uses.length > 0);
}
