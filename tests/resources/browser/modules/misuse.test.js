import { among, byPeriod, choices, entryOf, whomOf } from '/a/x/misuse/misuse-model.js';

const period = (firstDay) => ({ firstDay, half: 0, lastDay: firstDay });
const thread = (firstDay, ...ids) => ({ period: period(firstDay), entries: ids.map((id) => ({ id })) });
const threads = [thread('2026-11-01', 'c'), thread('2026-09-01', 'a', 'b')];
const shown = (groups) => groups.map((group) => `${group.period.firstDay.slice(5, 7)}:${group.threads.length}`
  + `:${group.signOffs.length}`).join();

export const tests = {
  'the newest period comes first, also one in which nothing was recorded': () => shown(byPeriod(threads,
    [{ period: period('2026-10-01') }])) === '11:1:0,10:0:1,09:1:0',
  'what is signed is listed oldest first, each before what corrects it': () => among(threads, ['b', 'c', 'a'])
    .map(({ id }) => id).join() === 'a,b,c',
  'and nothing that is not signed': () => among(threads, ['b']).length === 1,
  'what was left empty is not sent': () => Object.keys(entryOf({ on: '2026-11-20', what: 'x', where: '', who: 'name' },
    { name: 'A' })).join() === 'on,what,name',
  'a correction belongs to the incident the entry did, though that was merged since': () => {
    const listed = [{ id: 'i1', number: 'I-0001', title: 'A' }];
    const texts = (incident) => choices(listed, { incident }).map(({ text }) => text).join();
    return texts({ id: 'i2', number: 'I-0002' }) === 'I-0001: A,I-0002' && texts({ number: 'I-0002' }) === 'I-0001: A'
      && texts({ id: 'i1', number: 'I-0001' }) === 'I-0001: A' && choices(listed, null).length === 1;
  },
  'a correction concerns whom the entry did': () => whomOf({ person: 'p', name: 'A' }).person === 'p'
    && whomOf({ account: 's', name: 'B' }).account === 's' && whomOf({ name: 'C' }).name === 'C',
};
