import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate, shortDate } from '../lib/time.js';

/**
 * @typedef {{platforms: string[], places: string[], opens?: string, closes?: string, first?: string,
 *   last?: string}} Terms
 * @typedef {{id: string, version: number, number?: string, state: string, way: string, clause: string,
 *   heading: string, requester: {id: string, name: string}, mine: boolean, what: string, first?: string,
 *   last?: string, askedAt?: string, dueOn?: string, overdue?: boolean, fresh?: boolean}} Line
 */

const LOOKS = {
  ASKED: 'x-wait', ASKED_BACK: 'x-wait', GRANTED: 'x-go', RECEIVED: 'x-go', DECLINED: 'x-stop', REVOKED: 'x-stop',
};

export const tag = (text, look = '') => h('strong', { class: `govuk-tag ${look}`.trim() }, text);

/** Where a request stands, as a word and a shape. */
export const stateTag = ({ state }) => tag(t(`exceptions.state.${state}`), LOOKS[state]);

/** The address of one request: a draft goes on where it was left. */
export function requestAddress(here, { id, state }) {
  const page = state === 'DRAFT' ? 'ask?draft' : 'request?id';
  return `${here.base}exceptions/${page}=${encodeURIComponent(id)}`;
}

/** "30 Nov to 18 Dec", as far as it is known. */
export function span({ first, last }, day = shortDate) {
  if (!first) return t('exceptions.noDates');
  return last ? t('exceptions.span', { first: day(first), last: day(last) })
    : t('exceptions.spanOpen', { first: day(first) });
}

/** The same with the year. */
export const longSpan = (terms) => span(terms, longDate);

/** What a list is worth looking at first: what is late, what is new, how it stands. */
export function standing(line) {
  if (line.overdue) return tag(t('exceptions.overdue'), 'x-stop');
  if (line.fresh) return tag(t('exceptions.fresh'), 'x-wait');
  return stateTag(line);
}

/** The number and whose it is, leading to the request. */
export function requestLink(here, line) {
  const name = line.mine ? t('exceptions.you') : line.requester.name;
  return h('a', { class: 'govuk-link', href: requestAddress(here, line) }, line.number ?? t('exceptions.draft'), ' ',
    name);
}

/** "Rule 2b: not during school times" */
export const ruleText = ({ clause, heading }) => t('exceptions.ruleNamed', { clause, heading });
