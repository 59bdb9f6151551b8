/**
 * @typedef {{kind: 'RESPONSIBLE'|'CARER'|'PUPIL', person?: string, name?: string,
 *   formerSince?: string, scope: string, channel: string,
 *   answer: 'GIVEN'|'DECLINED'|'WITHDRAWN', evidence: string, from: string, until?: string,
 *   recordedAt: string}} Answer
 * @typedef {{scope: string, channel: string, state: string, answers: Answer[]}} UseState
 */

/** Tells one who answers from another. @param {Answer} answer */
const giverOf = ({ kind, person, name }) => person
  ?? (kind === 'PUPIL' ? kind : name.trim().replace(/\s+/g, ' ').toLowerCase());

/** Things that are alike, together, in the order in which the first of each comes. */
function grouped(all, keyOf) {
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...groups.get(keyOf(one)) ?? [], one]);
  return [...groups.values()];
}

/** The channels as rows, with their uses in the order of the scopes. @param {UseState[]} uses */
export const rows = (uses) => grouped(uses, ({ channel }) => channel)
  .map((some) => ({ channel: some[0].channel, uses: some }));

/**
 * Everybody whose answers stand, or stood last: what they say yes and no to, and to what their yes is over.
 * @param {UseState[]} uses
 * @param {string} today the school's day, as 2026-11-24
 */
export function givers(uses, today) {
  const over = ({ until }) => until !== undefined && until < today;
  return grouped(uses.flatMap(({ answers }) => answers), giverOf).map((said) => ({
    kind: said[0].kind, person: said[0].person, name: said[0].name, formerSince: said[0].formerSince,
    yes: said.filter((one) => one.answer === 'GIVEN' && !over(one)),
    no: said.filter(({ answer }) => answer !== 'GIVEN'),
    over: said.filter((one) => one.answer === 'GIVEN' && over(one)),
  }));
}

/**
 * The history form by form: what one person said at one time.
 * @param {Answer[]} history
 */
export const forms = (history) => grouped(history, (one) => [one.recordedAt, giverOf(one), one.kind, one.evidence,
  one.from].join('|')).map((said) => ({
  ...said[0], until: said.find(({ until }) => until)?.until,
  said: grouped(said, ({ answer }) => answer).map((some) => ({ answer: some[0].answer, uses: some })),
}));

/** The uses on which parents differ. @param {UseState[]} uses */
export const differing = (uses) => uses.filter(({ state }) => state === 'PARENTS_DIFFER');

const number = (year) => (year === 'RECEPTION' ? 0 : Number(year.slice(1)));

/** Whether a pupil of that year must say yes too. @param {string} [from] the year the school has set */
export const askedToo = (year, from) => from !== undefined && number(year) >= number(from);

/** On how many uses the pupil's own answer is missing, unless their time is over. @param {UseState[]} uses */
export const ownMissing = (uses, today) => uses.filter(({ answers }) => !answers.some(({ kind, answer, until }) =>
  kind === 'PUPIL' && (answer !== 'GIVEN' || until === undefined || until >= today))).length;

/** What the pupil says of a use, if anything. @param {UseState} use */
export const ownAnswer = ({ answers }) => answers.find(({ kind }) => kind === 'PUPIL')?.answer;

/** What was chosen on a form, as the server takes it. @param {Record<string, string>} typed `WEBSITE-IMAGE`: answer */
export const answersOf = (typed) => Object.entries(typed).filter(([name, answer]) => answer
  && /^[A-Z_]+-(IMAGE|NAME|NAME_WITH_IMAGE)$/.test(name)).map(([name, answer]) => {
  const [channel, scope] = name.split('-');
  return { scope, channel, answer };
});
