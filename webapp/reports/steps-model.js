/** The questions, in their order. `help` and `stop` tell something in between; they ask nothing. */
const ORDER = ['danger', 'help', 'who', 'what', 'whom', 'by', 'where', 'when', 'online', 'staff', 'imagery', 'stop',
  'files', 'check'];
const TELLING = ['help', 'stop', 'check'];
const perhaps = (answer) => answer === 'YES' || answer === 'NOT_SURE';

/**
 * What a reporter has said so far, as the steps ask it.
 * @typedef {{danger?: string, relation?: string, what?: string, toWhom?: string, byWhom?: string, where?: string,
 *   platforms?: string[], other?: string, links?: string, when?: string, on?: string, stillOnline?: string,
 *   staffInvolved?: string, imagery?: string, evidence?: {id: string, name: string, size: number}[]}} Answers
 */

/** Whether help comes before the report. @param {Answers} answers */
export const inDanger = ({ danger }) => perhaps(danger);

/** Whether files are ruled out. @param {Answers} answers */
export const mayBeImagery = ({ imagery }) => perhaps(imagery);

/** The steps of this report as far as they are known: staff are not asked who they are. */
function stepsOf(answers, staff) {
  const left = {
    help: !inDanger(answers), who: staff, stop: !mayBeImagery(answers), files: answers.imagery !== 'NO',
  };
  return ORDER.filter((step) => !left[step]);
}

/** The step after this one; one that was changed from the last page goes back there. */
export function after(step, answers, { staff, change = false }) {
  const steps = stepsOf(answers, staff);
  const next = steps[steps.indexOf(step) + 1];
  return change && !['help', 'stop', 'files'].includes(next) ? 'check' : next;
}

/** The step before this one, or null at the first. */
export function before(step, answers, { staff }) {
  const steps = stepsOf(answers, staff);
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** Which of how many questions it is; null for a step that asks none. */
export function countOf(step, answers, { staff }) {
  const asked = ORDER.filter((each) => !TELLING.includes(each) && !(staff && each === 'who')
    && !(each === 'files' && mayBeImagery(answers)));
  const n = asked.indexOf(step) + 1;
  return n > 0 ? { n, of: asked.length } : null;
}

/**
 * The step an address names, as far as the answers allow it: "#what/change" is a question opened from the last page.
 * Whether somebody is in danger is asked before anything else, whatever the address.
 * @param {string} hash
 */
export function stepAt(hash, answers, { staff }) {
  const [named, mode] = hash.slice(1).split('/');
  const known = answers.danger && stepsOf(answers, staff).includes(named) && !(named === 'check' && !answers.what);
  return { step: known ? named : 'danger', change: Boolean(known) && mode === 'change' };
}

/**
 * Where a draft goes on: at its first question without an answer that has to have one. In a draft on the server what
 * nobody has answered yet stands as not sure, so that is asked again.
 */
export function resumesAt(answers) {
  if (!answers.danger) return 'danger';
  if (!answers.what) return 'what';
  return ['YES', 'NO'].includes(answers.imagery) ? 'check' : 'whom';
}
