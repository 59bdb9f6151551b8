import { placeOf } from '/a/x/admin/import-problems.js';
import { safeNext } from '/a/x/identity/sign-in-model.js';
import { together } from '/a/x/policy/access-rows.js';
import { tokenOf, wordsOf } from '/a/x/policy/why-model.js';

const schools = [{ slug: 'larkmead' }];
const next = (path) => safeNext(`?next=${encodeURIComponent(path)}`, schools);

export const tests = {
  'after signing in one goes where one wanted to': () => next('/cy/larkmead/live?authorisation=a1')
    === '/cy/larkmead/live?authorisation=a1',
  'but not to another site': () => next('//example.org/en/larkmead/today') === null
    && next('https://example.org/en/larkmead/') === null && next('/en/larkmead/\\example.org') === null,
  'nor to another school': () => next('/en/wold-lane/today') === null,
  'nor by a script': () => next('javascript:x()') === null,
  'a token stands in the fragment': () => tokenOf('#t=ab-c_d') === 'ab-c_d',
  'without one there is none': () => tokenOf('') === null && tokenOf('#main-content') === null,
  'without a token nobody is named': () => wordsOf({ named: false, platform: 'X', verdict: 'REFUSE' }).change === '',
  'years under one rule stand together': () => together([{ label: 'Y7', access: 'NEVER', finding: { clause: '1a' } },
    { label: 'Y8', access: 'NEVER', finding: { clause: '1a' } }, { label: 'Y9', access: 'ALWAYS', finding: null }])
    .map(({ first, last }) => first + last).join() === 'Y7Y8,Y9Y9',
  'a place in a file is found in one text': () => Object.values(placeOf({ field: 'users.csv:14:grades' })).join()
    === 'users.csv,14,grades',
  'or in fields of its own': () => placeOf({ file: 'a.csv', line: 3, column: 'b', field: 'x' }).line === 3,
};
