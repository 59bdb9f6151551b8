/**
 * @typedef {{term: string, half: number, firstDay: string, lastDay: string}} HalfTerm
 * @typedef {{shown: 'COUNT'|'FEW'|'WITHHELD', count?: number}} Count
 * @typedef {{what: string, name?: string, cells: Count[]}} Row
 */

/** Rows in which anything was counted at all. @param {Row[]} rows */
export const filledRows = (rows) => rows.filter(({ cells }) => cells.some(({ shown, count }) => shown !== 'COUNT'
  || count > 0));

/** The largest number that is shown, and at least the least one, so that bars can be drawn. @param {Row[]} rows */
export const highest = (rows, least) => Math.max(least, ...rows.flatMap(({ cells }) => cells
  .map(({ count = 0 }) => count)));

/**
 * Where the bars of a chart stand: for each half-term one bar per row, side by side.
 * @param {Row[]} rows
 * @param {{width: number, height: number, least: number}} size
 */
export function bars(rows, { width, height, least }) {
  const columns = rows[0]?.cells.length ?? 0;
  const group = width / Math.max(columns, 1);
  const bar = Math.min(group / (rows.length + 1), 40);
  const top = highest(rows, least);
  const start = (group - bar * rows.length) / 2;
  return rows.flatMap(({ cells }, row) => cells.map(({ shown, count = 0 }, column) => {
    const tall = height * ((shown === 'FEW' ? least / 2 : count) / top);
    return { row, column, shown, count, x: group * column + start + bar * row, width: bar, tall };
  }));
}

/** The first and the last half-term that are shown, as the choice on the page names them. */
export const chosen = ({ halfTerms }) => ({ from: halfTerms[0]?.firstDay ?? '', to: halfTerms.at(-1)?.firstDay ?? '' });
