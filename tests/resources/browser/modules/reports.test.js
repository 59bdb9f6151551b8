import { codeOf, newestFirst, refusalOf } from '/a/x/reports/follow-up-model.js';
import { answersOf, linksOf, platformsOf, requestOf, wrongFile, wrongWith } from '/a/x/reports/report-model.js';
import { after, before, countOf, resumesAt, stepAt } from '/a/x/reports/steps-model.js';
import { waitOf } from '/a/x/reports/waiting-model.js';
import { schoolOf } from '/a/x/identity/sign-in-model.js';

const OPEN = { staff: false };
const STAFF = { staff: true };
const all = (answers, who) => {
  const steps = ['danger'];
  while (steps.at(-1) !== 'check' && steps.length < 20) steps.push(after(steps.at(-1), answers, who));
  return steps.join(' ');
};
const safe = { danger: 'NO', imagery: 'NO', what: 'x' };
const codes = (step, typed) => wrongWith(step, typed, '2026-11-24').map(({ code }) => code).join();
const request = (answers, who = OPEN) => requestOf(answers, { draftKey: 'k', ...who });

export const tests = {
  'every question comes once': () => all(safe, OPEN)
    === 'danger who what whom by where when online staff imagery files check',
  'staff are not asked who they are': () => !all(safe, STAFF).includes('who ') && all(safe, STAFF).includes('whom'),
  'danger brings help first': () => after('danger', { danger: 'YES' }, OPEN) === 'help',
  'not being sure of danger brings help too': () => after('danger', { danger: 'NOT_SURE' }, OPEN) === 'help'
    && after('danger', { danger: 'NO' }, OPEN) === 'who',
  'what may be imagery never reaches the files': () => ['YES', 'NOT_SURE'].every((imagery) => !all({ ...safe, imagery },
    OPEN).includes('files') && all({ ...safe, imagery }, OPEN).includes('stop')),
  'without an answer on imagery there are no files': () => after('imagery', {}, OPEN) === 'check',
  'a changed answer goes back to the check': () => after('what', safe, { staff: false, change: true }) === 'check',
  'a changed answer on danger shows help first': () => after('danger', { ...safe, danger: 'YES' },
    { staff: false, change: true }) === 'help',
  'back of the first question leads nowhere': () => before('danger', safe, OPEN) === null
    && before('who', safe, OPEN) === 'danger' && before('who', { danger: 'YES' }, OPEN) === 'help',
  'questions are counted, tellings are not': () => countOf('danger', safe, OPEN).of === 11
    && countOf('files', safe, OPEN).n === 11 && countOf('help', safe, OPEN) === null
    && countOf('what', safe, STAFF).n === 2 && countOf('what', { imagery: 'YES' }, OPEN).of === 10,
  'an address names a step': () => stepAt('#what', { danger: 'NO' }, OPEN).step === 'what'
    && stepAt('', safe, OPEN).step === 'danger'
    && stepAt('#nowhere', safe, OPEN).step === 'danger',
  'no address goes past the question of danger': () => stepAt('#who', {}, OPEN).step === 'danger'
    && stepAt('#check', { what: 'x' }, OPEN).step === 'danger',
  'nothing is checked before anything is told': () => stepAt('#check', { danger: 'NO' }, OPEN).step === 'danger'
    && stepAt('#check', safe, OPEN).step === 'check',
  'no address opens the files of what may be imagery': () => stepAt('#files', { danger: 'NO', imagery: 'YES' }, OPEN).step === 'danger'
    && stepAt('#files', { danger: 'NO' }, OPEN).step === 'danger',
  'a question is opened to be changed': () => stepAt('#what/change', safe, OPEN).change,
  'a draft goes on where it was left': () => resumesAt({}) === 'danger' && resumesAt({ danger: 'NO' }) === 'what'
    && resumesAt({ danger: 'NO', what: 'x' }) === 'whom' && resumesAt(safe) === 'check',
  'who was not sure of imagery, or not asked, is asked on coming back': () =>
    resumesAt({ ...safe, imagery: 'NOT_SURE' }) === 'whom',
  'only four questions need an answer': () => codes('danger', {}) === 'missing.danger' && codes('who', {}) === 'missing.who'
    && codes('what', { what: '' }) === 'missing.what' && codes('imagery', {}) === 'missing.imagery'
    && ['whom', 'by', 'where', 'when', 'online', 'staff'].every((step) => codes(step, {}) === ''),
  'a day is needed only with a date, and has come': () => codes('when', { when: 'ON_DATE', on: '' }) === 'date'
    && codes('when', { when: 'ON_DATE', on: '2026-11-25' }) === 'future'
    && codes('when', { when: 'ON_DATE', on: '2026-11-24' }) === '' && codes('when', { when: 'NOT_SURE', on: '' }) === '',
  'links stand on lines, with or without a scheme': () => linksOf(' a.example/x \n\nhttp://b.example').join()
    === 'https://a.example/x,http://b.example',
  'what is no link is told': () => codes('where', { links: 'nolink' }) === 'link'
    && codes('where', { links: 'javascript:alert(1)' }) === 'link' && codes('where', { links: 'a.example' }) === ''
    && codes('where', { links: 'a.example '.repeat(21) }) === 'links',
  'texts have a limit': () => codes('whom', { toWhom: 'x'.repeat(501) }) === 'long'
    && codes('what', { what: 'x'.repeat(10_001) }) === 'long' && codes('what', { what: 'x'.repeat(10_000) }) === '',
  'platforms are named once': () => platformsOf({ platforms: ['x'], other: 'Wispr, x, ' }).join() === 'x,Wispr',
  'at most ten platforms': () => codes('where', { other: 'abcdefghijk'.split('').join() }) === 'platforms',
  'ten files of 25 MB and no more': () => wrongFile({ size: 25 * 1024 * 1024 }, 9) === null
    && wrongFile({ size: 25 * 1024 * 1024 + 1 }, 9) === 'big' && wrongFile({ size: 1 }, 10) === 'many'
    && wrongFile({ size: 0 }, 0) === 'empty',
  'what is not said is not known': () => JSON.stringify(request({ what: 'x' })) === JSON.stringify({
    relation: 'OTHER', what: 'x', toWhom: '', byWhom: '', where: '', posted: { when: 'NOT_SURE' }, platforms: [],
    links: [], stillOnline: 'NOT_SURE', danger: 'NOT_SURE', imagery: 'NOT_SURE', staffInvolved: 'NOT_SURE',
    evidence: [], draftKey: 'k',
  }),
  'staff send no relation': () => !('relation' in request({ what: 'x' }, STAFF)),
  'no file goes with what may be imagery': () => request({ imagery: 'YES', evidence: [{ id: 'f' }] }).evidence.length === 0
    && request({ imagery: 'NO', evidence: [{ id: 'f' }] }).evidence.join() === 'f',
  'a day is sent only with a date': () => request({ when: 'TODAY', on: '2026-11-20' }).posted.on === undefined
    && request({ when: 'ON_DATE', on: '2026-11-20' }).posted.on === '2026-11-20',
  'a draft of the server becomes the same request again': () => {
    const sent = { ...request({ ...safe, platforms: ['x'], other: 'Wispr', links: 'a.example' }, STAFF) };
    return JSON.stringify(request(answersOf(sent), STAFF)) === JSON.stringify(sent);
  },
  'a code is read as people type it': () => codeOf(' 7kq2m4xp-9d3t h6wb orsl ') === '7KQ2-M4XP-9D3T-H6WB-0RS1',
  'half a code is none': () => codeOf('7kq2-m4x') === '',
  'a wrong code and too many tries are told apart': () => refusalOf({ status: 404 }).key === 'wrong'
    && refusalOf({ status: 429, retryAfter: 61 }).n === 2 && refusalOf({ status: 429, retryAfter: 0 }).n === 1
    && refusalOf({ status: 503 }) === null,
  'the newest message comes first': () => newestFirst({ messages: [{ text: 'a' }, { text: 'b' }] })[0].text === 'b',
  'what did not get through is tried ever more rarely': () => waitOf({ status: 0, retryAfter: 0 }, 0) === 5
    && waitOf({ status: 503, retryAfter: 0 }, 9) === 60 && waitOf({ status: 503, retryAfter: 90 }, 0) === 90,
  'what was refused is not tried again': () => waitOf({ status: 422, retryAfter: 0 }, 0) === null,
  'the sign-in page knows the school it was asked from': () => schoolOf('?next=/cy/larkmead/today') === 'larkmead'
    && schoolOf('?next=//evil.example/x') === null && schoolOf('') === null,
};
