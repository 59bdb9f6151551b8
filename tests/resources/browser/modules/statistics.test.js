import { bars, chosen, filledRows, highest } from '/a/x/incidents/statistics-model.js';

const count = (number) => ({ shown: 'COUNT', count: number });
const few = { shown: 'FEW' };
const withheld = { shown: 'WITHHELD' };
const row = (what, ...cells) => ({ what, cells });
const size = { width: 400, height: 100, least: 5 };
const drawn = (...rows) => bars(rows, size);

export const tests = {
  'a row of noughts is left out, one with a withheld number is not': () => filledRows([row('A', count(0), count(0)),
    row('B', count(0), withheld), row('C', few, count(0)), row('D', count(0), count(6))])
    .map(({ what }) => what).join() === 'B,C,D',
  'the highest bar is that of the largest number shown': () => highest([row('A', count(6), few),
    row('B', count(9), withheld)], 5) === 9,
  'where all are few, the least number is the top': () => highest([row('A', few, withheld)], 5) === 5,
  'every half-term has one bar of each row, side by side': () => drawn(row('A', count(6), count(7)),
    row('B', count(8), count(9))).map(({ row: line, column, x }) => `${line}${column}@${x}`).join(' ')
    === '00@60 01@260 10@100 11@300',
  'a bar is as tall as its share of the largest': () => drawn(row('A', count(5), count(10)))
    .map(({ tall }) => tall).join() === '50,100',
  'few are drawn alike, whatever the number behind them, and a withheld one not at all': () => drawn(row('A', few, withheld,
    count(10))).map(({ tall }) => tall).join() === '25,0,100',
  'without half-terms nothing is drawn': () => drawn().length === 0 && drawn(row('A')).length === 0,
  'the choice begins with what is shown': () => {
    const { from, to } = chosen({ halfTerms: [{ firstDay: '2026-09-01' }, { firstDay: '2026-11-02' }] });
    return `${from} ${to}` === '2026-09-01 2026-11-02' && chosen({ halfTerms: [] }).from === '';
  },
};
