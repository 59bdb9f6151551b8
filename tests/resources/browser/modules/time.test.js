import { beginningOf, left, longDate, plusDays, serverClock, timesIn } from '/a/x/lib/time.js';

const london = timesIn('Europe/London');
const cy = document.documentElement.lang === 'cy';

export const tests = {
  'in summer the school is an hour ahead': () => london.time('2026-07-01T09:40:00Z') === '10:40',
  'in winter it is not': () => london.time('2026-11-24T10:40:00Z') === '10:40',
  'the hour that comes twice is told twice': () => london.time('2026-10-25T00:30:00Z') === '01:30'
    && london.time('2026-10-25T01:30:00Z') === '01:30',
  'midnight is 00:00': () => london.time('2026-11-24T00:00:00Z') === '00:00',
  'the day is the school’s': () => london.date('2026-07-01T23:30:00Z') === '2026-07-02',
  'a day begins at the school’s midnight': () => beginningOf('2026-07-01', 'Europe/London') === '2026-06-30T23:00:00.000Z'
    && beginningOf('2026-11-24', 'Europe/London') === '2026-11-24T00:00:00.000Z',
  'a day begins by the clock it had then': () => beginningOf('2026-03-29', 'Europe/London') === '2026-03-29T00:00:00.000Z'
    && beginningOf('2026-10-25', 'Europe/London') === '2026-10-24T23:00:00.000Z',
  'west of London a day begins later': () => beginningOf('2026-03-01', 'America/New_York') === '2026-03-01T05:00:00.000Z',
  'a day is named in the language of the page': () => london.day('2026-11-24T10:00:00Z')
    === (cy ? 'Dydd Mawrth 24 Tachwedd' : 'Tuesday 24 November'),
  'a date too': () => longDate('2026-12-18') === (cy ? '18 Rhagfyr 2026' : '18 December 2026'),
  'days are counted across a month': () => plusDays('2026-11-30', 1) === '2026-12-01',
  'days are counted across a clock change': () => plusDays('2026-10-24', 2) === '2026-10-26',
  'what is left is rounded up': () => left(871_001) === '14:32' && left(1) === '00:01',
  'nothing left is nothing left': () => left(0) === '00:00' && left(-5000) === '00:00',
  'more than an hour is told in minutes': () => left(3_720_000) === '62:00',
  'the clock follows the server’s': () => Math.abs(serverClock('2030-01-01T00:00:00Z', Date.now())()
    - Date.parse('2030-01-01T00:00:00Z')) < 2000,
};
