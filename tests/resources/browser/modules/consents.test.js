import {
  answersOf, askedToo, differing, forms, givers, ownAnswer, ownMissing, rows,
} from '/a/x/photos/consents/consent-model.js';
import { byBasis, byChannel, demands } from '/a/x/photos/consents/grounds-model.js';

const answer = (name, said, more = {}) => ({
  kind: 'RESPONSIBLE', name, scope: 'IMAGE', channel: 'WEBSITE', answer: said, evidence: 'PAPER_FORM',
  from: '2026-09-04', recordedAt: '2026-09-07T08:12:00Z', ...more,
});
const own = (said, more = {}) => answer(undefined, said, { kind: 'PUPIL', ...more });
const use = (channel, scope, state, ...answers) => ({ channel, scope, state, answers });
const demand = (channel, scope, wanted, ...clauses) => ({ channel, scope, demand: wanted, clauses });
const today = '2026-11-24';

export const tests = {
  'a row for each channel, with its uses in order': () => rows([use('WEBSITE', 'IMAGE'), use('WEBSITE', 'NAME'),
    use('PRESS', 'IMAGE')]).map((row) => `${row.channel}:${row.uses.map(({ scope }) => scope).join('+')}`).join()
    === 'WEBSITE:IMAGE+NAME,PRESS:IMAGE',
  'somebody without an id is known by their name, however it is written': () => givers([
    use('WEBSITE', 'IMAGE', 'GIVEN', answer('Aunt  Finch', 'GIVEN')),
    use('PRESS', 'IMAGE', 'DECLINED', answer('aunt finch', 'DECLINED', { channel: 'PRESS' }))], today)
    .map(({ name, yes, no }) => `${name} ${yes.length} ${no.length}`).join() === 'Aunt  Finch 1 1',
  'two people of one name are two where the roster knows them': () => givers([use('WEBSITE', 'IMAGE', 'GIVEN',
    answer('A', 'GIVEN', { person: 'x1' }), answer('A', 'GIVEN', { person: 'x2' }))], today).length === 2,
  'a yes counts on its last day and is over on the next': () => givers([use('WEBSITE', 'IMAGE', 'GIVEN',
    answer('A', 'GIVEN', { until: today })), use('PRESS', 'IMAGE', 'ENDED', answer('A', 'GIVEN',
    { until: '2026-11-23' }))], today).map(({ yes, over }) => `${yes.length} ${over.length}`).join() === '1 1',
  'withdrawn is no': () => givers([use('WEBSITE', 'IMAGE', 'WITHDRAWN', answer('A', 'WITHDRAWN'))], today)[0]
    .no.length === 1,
  'what one person said at one time is one form, yes and no apart': () => {
    const [later, first, ...none] = forms([answer('A', 'WITHDRAWN', { recordedAt: '2026-10-01T08:00:00Z' }),
      answer('A', 'GIVEN', { until: '2027-08-31' }), answer('A', 'DECLINED', { channel: 'PRESS' })]);
    return none.length === 0 && later.said.length === 1 && first.until === '2027-08-31'
      && first.said.map((part) => part.answer).join() === 'GIVEN,DECLINED';
  },
  'only what parents differ on is told as such': () => differing([use('WEBSITE', 'IMAGE', 'PARENTS_DIFFER'),
    use('PRESS', 'IMAGE', 'DECLINED')]).map(({ channel }) => channel).join() === 'WEBSITE',
  'pupils are asked from the year that is set, and where none is set never': () => askedToo('Y9', 'Y9')
    && askedToo('Y10', 'Y9') && !askedToo('Y8', 'Y9') && askedToo('RECEPTION', 'RECEPTION')
    && !askedToo('RECEPTION', 'Y1') && !askedToo('Y13', undefined),
  'a pupil’s answer is missing where they gave none or its time is over': () => ownMissing([
    use('WEBSITE', 'IMAGE', 'GIVEN', answer('A', 'GIVEN')), use('PRESS', 'IMAGE', 'GIVEN', own('GIVEN')),
    use('VIDEO', 'IMAGE', 'GIVEN', own('GIVEN', { until: '2026-11-23' })), use('VIDEO', 'NAME', 'GIVEN',
      own('DECLINED'))], today) === 2,
  'the pupil’s own answer is told from a parent’s': () => ownAnswer(use('WEBSITE', 'IMAGE', 'GIVEN',
    answer('A', 'GIVEN'), own('DECLINED'))) === 'DECLINED' && ownAnswer(use('WEBSITE', 'IMAGE', 'GIVEN',
    answer('A', 'GIVEN'))) === undefined,
  'only what was chosen is sent': () => JSON.stringify(answersOf({
    giver: 'OTHER', name: 'A-B', from: '2026-09-04', 'WEBSITE-IMAGE': 'GIVEN', 'PRESS-NAME_WITH_IMAGE': '',
    'SCHOOL_SOCIAL_MEDIA-NAME': 'DECLINED',
  })) === JSON.stringify([{ scope: 'IMAGE', channel: 'WEBSITE', answer: 'GIVEN' },
    { scope: 'NAME', channel: 'SCHOOL_SOCIAL_MEDIA', answer: 'DECLINED' }]),
  'uses are told channel by channel, in the order of the pages': () => byChannel([use('PRESS', 'NAME'),
    use('WEBSITE', 'IMAGE'), use('PRESS', 'IMAGE')]).map(({ channel, scopes }) => `${channel}:${scopes.join('+')}`)
    .join() === 'WEBSITE:IMAGE,PRESS:IMAGE+NAME',
  'channels stand under the basis they rest on': () => byBasis([{ channel: 'A', lawfulBasis: 'CONSENT' },
    { channel: 'B', lawfulBasis: 'PUBLIC_TASK' }, { channel: 'C', lawfulBasis: 'CONSENT' }])
    .map(({ basis, channels }) => `${basis}:${channels.join('+')}`).join() === 'CONSENT:A+C,PUBLIC_TASK:B',
  'the strictest demand comes first, silence not at all, and each clause once': () => demands([
    demand('WEBSITE', 'IMAGE', 'SILENT'), demand('PRESS', 'IMAGE', 'WRITTEN_CONSENT', '5'),
    demand('PRESS', 'NAME', 'WRITTEN_CONSENT', '5', '5d'), demand('VIDEO', 'NAME', 'FORBIDDEN', '5b')])
    .map((one) => `${one.demand} ${one.uses.map(({ scopes }) => scopes.join('+')).join()} ${one.clauses.join('+')}`)
    .join(';') === 'FORBIDDEN NAME 5b;WRITTEN_CONSENT IMAGE+NAME 5+5d',
};
