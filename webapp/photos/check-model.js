/**
 * @typedef {{pupil: string, name: string, year: string, answer: 'USE'|'ASK'|'DO_NOT_USE'}} Verdict
 * @typedef {{clause: string, heading: string, language: string, localRule: boolean}} Clause
 * @typedef {{kind: string, clauses: Clause[]}} Demand
 * @typedef {{at: string, pupils: Verdict[], confirmFrom: number, restsOn: Demand}} Told
 */

/**
 * What is answered of a picture as a whole, of those who are in it.
 * @param {Verdict[]} pupils
 * @param {Set<string>} out who of them is not in it
 */
export function whole(pupils, out) {
  const inIt = pupils.filter(({ pupil }) => !out.has(pupil));
  const count = (wanted) => inIt.filter(({ answer }) => answer === wanted).length;
  const counts = { use: count('USE'), ask: count('ASK'), against: count('DO_NOT_USE'), all: inIt.length };
  if (counts.all === 0) return { answer: 'NOBODY', ...counts };
  return { answer: counts.against > 0 ? 'DO_NOT_USE' : counts.ask > 0 ? 'ASK' : 'USE', ...counts };
}

/** Whether a name holds what is looked for, whatever its case. */
export const named = ({ name }, text) => name.toLowerCase().includes(text.trim().toLowerCase());

/** The question a form puts: "class:1" or "list:2" is a group. @param {{pupil: string}[]} added */
export function questionOf({ group, channel, named: withNames }, added) {
  const [kind, id] = (group ?? '').split(':');
  const pupils = added.map(({ pupil }) => pupil);
  return {
    ...(kind === 'class' && { ofClass: id }), ...(kind === 'list' && { list: id }),
    ...(pupils.length > 0 && { pupils }), channel, named: Boolean(withNames),
  };
}
