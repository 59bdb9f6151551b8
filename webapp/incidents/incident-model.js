/**
 * @typedef {{id: string, number: string, title: string, state: string, openedOn: string, dueOn: string,
 *   awaited?: boolean, overdue: boolean, urgent: boolean, danger: boolean, handlers: string[], advice: string,
 *   decision?: string, answered?: boolean, alarming?: boolean, mergedInto?: {id: string, number: string}}} Line
 * @typedef {{key: string, kind: string, clause?: string, heading?: string, law?: string, answer: string,
 *   reason: string, evidence?: string[], files?: {name: string, number: string}[]}} Ground
 * @typedef {{route: string, due: boolean, first: boolean, clause?: string, answer?: string, reason: string,
 *   reference?: string, on?: string, time?: string, by?: string, at?: string}} Route
 * @typedef {{kind: string, route?: string, clause?: string}} Obstacle
 */

export const ANSWERS = ['YES', 'NO', 'NOT_KNOWN'];
export const CONCERNS = ['IMMEDIATE_DANGER', 'THREAT_TO_LIFE', 'SEXUAL_IMAGERY', 'EXPLOITATION', 'STAFF_INVOLVED',
  'DISREPUTE'];
export const OUTCOMES = ['SANCTION', 'RESTORED', 'SUPPORT', 'REFERRED', 'UNFOUNDED', 'NO_ACTION'];
export const POINTS = ['reasonable', 'proportionate', 'age', 'needs', 'disability', 'religion', 'mayDecide'];
export const IMPOSED = ['ON_PREMISES', 'LAWFUL_CHARGE', 'ELSEWHERE', 'NOT_KNOWN'];
export const ROLES = ['TARGET', 'ALLEGED', 'WITNESS', 'REPORTER'];

const TITLE = 80;

/** Whether a decision is not what was advised: then its reason matters more. */
export const departs = (advice, verdict) => Boolean(verdict) && verdict !== advice;

/** How a route stands: what is due and not done comes before what is only to be considered. */
export function standing({ answer, due }) {
  if (answer && !(due && answer !== 'DONE')) return answer;
  return due ? 'DUE' : 'TO_CONSIDER';
}

/** The routes that come before the grounds, and the others. @param {Route[]} routes */
export const split = (routes) => ({
  first: routes.filter(({ first }) => first), others: routes.filter(({ first }) => !first),
});

/** The grounds of the policy, then those of the law. @param {Ground[]} grounds */
export const bySource = (grounds) => ({
  policy: grounds.filter(({ clause }) => clause), law: grounds.filter(({ clause }) => !clause),
});

/** Every file that came with the incident's reports, and with which. */
export const filesOf = ({ reports }) => reports.flatMap(({ number, evidence = [] }) => evidence
  .map(({ id, name }) => ({ id, name, number })));

/** Whether it was decided before something came to it or it was opened again, and nobody decided since. */
export const overtaken = ({ decision, chronology, line }) => !decision && line.state === 'OPEN'
  && chronology.some(({ kind }) => kind === 'DECISION');

/** What a line of a list waits for: to be decided, or once it is, that what is due is done. @param {Line} line */
export const nextStep = ({ awaited, decision }) => (awaited && (decision ? 'DUE' : 'DECIDE')) || null;

/** What stands in the way of one outcome in particular, besides what stands in the way of all. */
export function against({ decision, penalties, safeguardingFirst }, outcome) {
  const checks = penalties.filter(({ counts }) => counts);
  const found = (answer) => checks.some(({ verdict }) => verdict === answer);
  const obstacles = [outcome === 'NO_ACTION' && safeguardingFirst && 'NEVER_NO_ACTION',
    outcome === 'SANCTION' && decision?.verdict === 'MAY_NOT' && 'DECIDED_NOT_TO_ACT',
    outcome === 'SANCTION' && (!found('YES') || found('NOT_KNOWN')) && 'PENALTY_UNCHECKED'];
  return obstacles.filter(Boolean).map((kind) => ({ kind }));
}

/** Whoever is said to have done it first; each once, who may be in it in more than one way. */
export function penalisable(parties) {
  const alleged = ({ role }) => role === 'ALLEGED';
  const all = [...parties.filter(alleged), ...parties.filter((one) => !alleged(one))];
  const same = (one) => ({ name, person }) => name === one.name && person === one.person;
  return all.filter((one, at) => all.findIndex(same(one)) === at);
}

/** A yes or a no has a reason; "not known" may stand alone. */
export const lacksReason = ({ answer, reason }) => answer !== 'NOT_KNOWN' && !reason;

/** What an incident may be called, from what was told: its first sentence, if that is short. */
export function titleFrom(what) {
  const [first] = what.trim().split(/(?<=[.!?])\s|\n/);
  const plain = first.replace(/[.\s]+$/, '');
  const letters = [...plain];
  if (letters.length <= TITLE) return plain;
  const cut = letters.slice(0, TITLE).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > TITLE / 2 ? cut.slice(0, space) : cut}…`;
}

/** Incidents a report may be added to: those suggested come first, each with why; then the closed among them. */
export function candidates(related, incidents) {
  const found = new Map(related.map((one) => [one.id, one]));
  const isOpen = ({ state }) => state === 'OPEN';
  const suggested = incidents.filter(({ id }) => found.has(id));
  return [...suggested.filter(isOpen), ...suggested.filter((line) => !isOpen(line)),
    ...incidents.filter((line) => isOpen(line) && !found.has(line.id))]
    .map((line) => ({ ...line, why: found.get(line.id)?.why ?? null, closedOn: found.get(line.id)?.closedOn ?? null }));
}

/** People found by name, and staff whose name holds it, under the value that a form sends. */
export function choices({ people = [], staff = [] }, text) {
  const holds = ({ name }) => name.toLocaleLowerCase().includes(text.toLocaleLowerCase());
  return [...people.map((one) => ({ ...one, value: `person_${one.id}` })),
    ...staff.filter(holds).map((one) => ({ ...one, kind: 'STAFF', value: `account_${one.id}` }))];
}

/** Whom a form names: somebody of the roster, of the staff, or only a name. */
export function named(value, text) {
  const [sort, id] = (value ?? '').split('_');
  return id ? { [sort]: id } : { name: text };
}

/** The entries that a later one corrects. */
export const corrected = (entries) => new Set(entries.map(({ corrects }) => corrects).filter(Boolean));

/** Whether a number is one of an incident, as people type it. */
export const incidentNumber = (typed) => {
  const found = /^\s*(?:I\s*-?\s*)?(\d{1,9})\s*$/i.exec(typed ?? '');
  return found ? `I-${found[1].padStart(4, '0')}` : null;
};
