let words;
let plural;

/** The language of the page. */
export const language = () => document.documentElement.lang;

/**
 * A text of the page's language. `{n}` chooses among the forms of a counted text.
 * @param {string} key dotted, in a section the page names
 * @param {Record<string, string|number>} [values]
 */
export function t(key, values = {}) {
  return parts(key, values).join('');
}

/**
 * The same for a sentence that holds elements: strings and nodes in the order of the language.
 * @returns {(string|Node)[]}
 */
export function parts(key, values = {}) {
  const found = form(find(key), values.n);
  if (typeof found !== 'string') return [`[${key}]`];
  return found.split(/(\{\w+\})/).filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? values[piece.slice(1, -1)] ?? '' : piece));
}

/** Whether the page has this text. */
export const knows = (key) => find(key) !== undefined;

/** All texts of a section, by their keys. */
export const section = (key) => find(key) ?? {};

/** What a school wrote in one language or both: in the page's, or else in the other. */
export const written = (texts, wanted = language()) => texts?.[wanted] || texts?.en || texts?.cy || '';

/** A list as a sentence says it: "Instagram, TikTok and X". */
export function list(items) {
  if (items.length < 2) return items.join('');
  const last = items[items.length - 1];
  const first = items.slice(0, -1).join(', ');
  return t(/^[aeiou]/i.test(last) ? 'common.andVowel' : 'common.and', { first, last });
}

function find(key) {
  words ??= JSON.parse(document.getElementById('words').textContent);
  return key.split('.').reduce((section, step) => section?.[step], words);
}

function form(found, n) {
  if (typeof found !== 'object' || n === undefined) return found;
  plural ??= new Intl.PluralRules(language());
  return found[plural.select(Number(n))] ?? found.other;
}
