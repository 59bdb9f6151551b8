import { alike, before, nameOf, passOn, wish } from '/a/x/photos/answers-model.js';

const said = (answer, scope = 'IMAGE') => ({ scope, channel: 'WEBSITE', answer, on: '2026-11-03' });
const child = (pupil, ...answers) => ({ pupil, firstName: pupil, said: answers });
const onWebsite = { scope: 'IMAGE', channel: 'WEBSITE' };
const name = (who) => nameOf(who, onWebsite);

export const tests = {
  'children of whom nothing was said are alike': () => alike([child('a'), child('b')]),
  'and those of whom the same was said': () => alike([child('a', said('GIVEN')), child('b', said('GIVEN'))]),
  'but not when it was said of one only': () => !alike([child('a', said('GIVEN')), child('b')]),
  'what was said of all is shown once': () => before([child('a', said('GIVEN'))], onWebsite).answer === 'GIVEN'
    && before([child('a', said('GIVEN')), child('b', said('DECLINED'))], onWebsite) === 'DIFFERS'
    && before([child('a'), child('b')], onWebsite) === null,
  'an answer for all is sent for each child': () => JSON.stringify(wish({ [name('all')]: 'YES' }, [child('a'),
    child('b')], true)) === JSON.stringify(['a', 'b'].map((pupil) => ({
    pupil, answers: [{ scope: 'IMAGE', channel: 'WEBSITE', allowed: true }],
  }))),
  'what is left open is not sent': () => wish({ [name('a')]: '', [name('b')]: 'NO' }, [child('a'), child('b')], false)
    .map(({ pupil, answers }) => pupil + answers[0].allowed).join() === 'bfalse',
  'an answer for all is kept when each child is asked about': () => {
    const kept = passOn({ [name('all')]: 'NO' }, 'all', ['a', 'b']);
    return kept[name('a')] === 'NO' && kept[name('b')] === 'NO' && Object.keys(kept).length === 2;
  },
};
