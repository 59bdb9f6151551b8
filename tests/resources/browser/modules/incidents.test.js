import { against, bySource, candidates, choices, corrected, departs, filesOf, incidentNumber, lacksReason, named, nextStep,
  overtaken, penalisable, split, standing, titleFrom } from '/a/x/incidents/incident-model.js';
import { sizeText, wish } from '/a/x/incidents/export-model.js';
import { redraw } from '/a/x/elements/redraw.js';
import { h } from '/a/x/lib/h.js';

const facts = (more) => ({ decision: { verdict: 'MAY_ACT' }, penalties: [], safeguardingFirst: false, ...more });
const kinds = (more, outcome) => against(facts(more), outcome).map(({ kind }) => kind).join();
const check = (verdict, counts = true) => ({ verdict, counts });
const line = (id, state = 'OPEN') => ({ id, state });
const found = {
  people: [{ id: 'p', name: 'Mabel Thorn', kind: 'PUPIL' }], staff: [{ id: 'a', name: 'Nesta Bracken' }],
};

const twoReports = { reports: [{ number: 'R-1', evidence: [{ id: 'f', name: 'a.png' }] }, { number: 'R-2' },
  { number: 'R-3', evidence: [{ id: 'g', name: 'b.txt' }] }] };

/** A place as it is after somebody typed, and something else was saved: what the fields hold then. */
function redrawn(sent = false) {
  const place = h('div', {});
  document.body.append(place);
  const fields = (kept) => h('form', {}, h('textarea', { id: 'x-why' }, kept),
    h('input', { type: 'radio', id: 'x-yes' }), h('details', { id: 'x-more' }), h('input', { id: 'x-left', value: kept }));
  redraw(place, fields('old'));
  place.querySelector('#x-why').value = 'typed';
  place.querySelector('#x-yes').checked = true;
  place.querySelector('#x-more').open = true;
  place.querySelector('#x-why').focus();
  redraw(place, fields('new'), sent ? place.querySelector('form') : null);
  const [why, left] = [place.querySelector('#x-why').value, place.querySelector('#x-left').value];
  const rest = [place.querySelector('#x-yes').checked, place.querySelector('#x-more').open, document.activeElement.id];
  place.remove();
  return [why, left, ...rest].join();
}

export const tests = {
  'a decision that follows the advice does not depart': () => !departs('MAY_ACT', 'MAY_ACT') && !departs('MAY_ACT', ''),
  'any other does': () => departs('MAY_ACT', 'MAY_NOT') && departs('NEEDS_INFORMATION', 'MAY_ACT'),
  'what is due is done only by doing it': () => standing({ due: true }) === 'DUE'
    && standing({ due: true, answer: 'NOT_NEEDED' }) === 'DUE' && standing({ due: true, answer: 'DONE' }) === 'DONE',
  'anything else is considered': () => standing({}) === 'TO_CONSIDER'
    && standing({ answer: 'NOT_NEEDED' }) === 'NOT_NEEDED',
  'safeguarding routes stand apart': () => split([{ first: true }, { first: false }]).first.length === 1,
  'grounds of the law stand after those of the policy': () =>
    bySource([{ law: 'L' }, { clause: '5a' }]).policy[0].clause === '5a' && bySource([{ law: 'L' }]).policy.length === 0,
  'with such a concern it never ends in no action': () => kinds({ safeguardingFirst: true }, 'NO_ACTION')
    === 'NEVER_NO_ACTION' && kinds({}, 'NO_ACTION') === '',
  'no penalty unless one is found lawful and none left unknown, by the last check for each pupil': () => kinds({}, 'SANCTION') === 'PENALTY_UNCHECKED'
    && kinds({ penalties: [check('NO')] }, 'SANCTION') === 'PENALTY_UNCHECKED'
    && kinds({ penalties: [check('YES'), check('NOT_KNOWN')] }, 'SANCTION') === 'PENALTY_UNCHECKED'
    && kinds({ penalties: [check('YES', false)] }, 'SANCTION') === 'PENALTY_UNCHECKED'
    && kinds({ penalties: [check('NO'), check('NOT_KNOWN', false), check('YES')] }, 'SANCTION') === '',
  'no penalty where the school does not act': () => kinds({
    decision: { verdict: 'MAY_NOT' }, penalties: [check('YES')],
  }, 'SANCTION') === 'DECIDED_NOT_TO_ACT',
  'a yes and a no have a reason': () => lacksReason({ answer: 'YES', reason: '' })
    && lacksReason({ answer: 'NO', reason: '' }) && !lacksReason({ answer: 'NOT_KNOWN', reason: '' }),
  'the files of all reports can be what an answer rests on': () => filesOf(twoReports).map(({ id }) => id).join() === 'f,g',
  'a line waits to be decided, then for what is due, then for nothing': () => [
    nextStep({ awaited: true }), nextStep({ awaited: true, decision: 'MAY_ACT' }),
    nextStep({ awaited: false, decision: 'MAY_ACT' }), nextStep({ awaited: false }),
  ].join() === 'DECIDE,DUE,,',
  'a title is the first sentence': () => titleFrom('They post it. Again and again.') === 'They post it'
    && titleFrom(' One line\nanother') === 'One line',
  'and never long, nor cut in a letter': () => [...titleFrom('word '.repeat(90))].length <= 81
    && [...titleFrom('😀'.repeat(90))].length === 81,
  'suggested incidents come first, closed ones only if suggested': () => candidates([{ id: 'b', why: 'SAME_LINK' },
    { id: 'd', why: 'SAME_PUPIL', closedOn: '2026-10-09' }], [line('a'), line('d', 'CLOSED'), line('b'),
    line('c', 'CLOSED')]).map(({ id, why, closedOn }) => `${id} ${why} ${closedOn}`)
    .join() === 'b SAME_LINK null,d SAME_PUPIL 2026-10-09,a null null',
  'staff are found by name too': () => choices(found, 'NEST').map(({ value }) => value).join() === 'person_p,account_a'
    && choices(found, 'thorn').length === 1,
  'somebody is named by what was chosen': () => named('person_p', 'x').person === 'p'
    && named('account_a', 'x').account === 'a' && named('name', 'Bob').name === 'Bob',
  'a decision is overtaken once the whole is another, while it is open': () =>
    overtaken({ chronology: [{ kind: 'DECISION' }], line: line('a') })
    && !overtaken({ chronology: [{ kind: 'NOTE' }], line: line('a') })
    && !overtaken({ chronology: [{ kind: 'DECISION' }], line: line('a', 'CLOSED') })
    && !overtaken({ ...facts(), chronology: [{ kind: 'DECISION' }], line: line('a') }),
  'who is said to have done it comes first for a penalty, and each once': () => penalisable([
    { id: 'a', role: 'TARGET', name: 'Ada', person: 'p' }, { id: 'b', role: 'ALLEGED', name: 'Ben', person: 'q' },
    { id: 'c', role: 'ALLEGED', name: 'Ada', person: 'p' }, { id: 'd', role: 'WITNESS', name: 'Ada', person: 'r' },
  ]).map(({ id }) => id).join() === 'b,c,d',
  'corrected entries are known': () => corrected([{ id: 'b', corrects: 'a' }, { id: 'a' }]).has('a'),
  'numbers are read as people type them': () =>
    ['I-0012', 'i 12', ' 12 ', 'i-12'].every((typed) => incidentNumber(typed) === 'I-0012') && incidentNumber('R-0012') === null && incidentNumber('') === null,
  'what is typed, unfolded and focused outlives what others change': () => redrawn() === 'typed,new,true,true,x-why',
  'what is unticked stays readable, and words stand one on a line': () => JSON.stringify(wish([{ spellings: [
    { text: 'Mabel Thorn' }, { text: 'Mabel' }] }], { recipient: 'R', reason: 'W', taken: ['Mabel Thorn'],
    further: ' 9B \n\n9B\nLlŷr' })) === JSON.stringify({ recipient: 'R', reason: 'W', readable: ['Mabel'],
    further: ['9B', 'Llŷr'], evidence: [] }),
  'sizes are read by people': () => [812, 23_400, 2_345_678].map(sizeText).join() === '812 B,23 kB,2 MB',
  'what was sent shows what was kept': () => redrawn(true) === 'new,new,false,true,x-why',
};
