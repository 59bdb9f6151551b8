/**
 * @typedef {{name: string, part: string, spellings: {text: string, placeholder: string, places: number}[]}} Known
 */

/** What is sent: of the spellings that were offered, those that were unticked stay readable. @param {Known[]} names */
export function wish(names, { recipient, reason, further = '', taken = [], evidence = [] }) {
  const offered = names.flatMap(({ spellings }) => spellings.map(({ text }) => text));
  return {
    recipient, reason, readable: [...new Set(offered.filter((text) => !taken.includes(text)))],
    further: [...new Set(further.split('\n').map((line) => line.trim()).filter(Boolean))], evidence,
  };
}

const UNITS = ['B', 'kB', 'MB'];

/** A size that people can read: "23 kB". */
export function sizeText(bytes) {
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < UNITS.length - 1) { size /= 1000; unit += 1; }
  return `${Math.round(size)} ${UNITS[unit]}`;
}
