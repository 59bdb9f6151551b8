/** As many contacts as a school may name. */
export const MOST_CONTACTS = 10;

const MOST = { text: 500, phone: 30, days: 20 };
/** From 3 to 15 digits, as numbers are dialled; the server asks for the same. */
const PHONE = /^\(?\+?\(?[0-9](?:[ ()-]{0,3}[0-9]){2,14}\)?$/;

/**
 * @typedef {{en?: string, cy?: string}} Texts
 * @typedef {{readWhen: Texts, contacts: {name: Texts, phone: string}[], dueDays: number,
 *   escalationDays: number}} Settings
 */

/** A contact as a row of fields, named as the server names them. */
export const rowOf = ({ name, phone }) => ({ 'name.en': name.en ?? '', 'name.cy': name.cy ?? '', phone });

const contactOf = (row) => ({ name: { en: row['name.en'], cy: row['name.cy'] }, phone: row.phone });

/** What is typed, as the server takes it. @returns {Settings} */
export const wishOf = (typed, rows) => ({
  readWhen: { en: typed['readWhen.en'], cy: typed['readWhen.cy'] }, contacts: rows.map(contactOf),
  dueDays: Number(typed.dueDays), escalationDays: Number(typed.escalationDays),
});

/**
 * What is wrong with what is typed, from top to bottom.
 * @param {Settings} wish
 * @returns {{field: string, code: string, place?: number}[]} the code names the text, the place a contact from 1 on
 */
export const wrongWith = ({ readWhen, contacts, ...days }) => [
  ...wrongTexts('readWhen', readWhen, 'readWhen'),
  ...(contacts.length === 0 ? [{ field: 'contacts', code: 'contacts' }] : []),
  ...(contacts.length > MOST_CONTACTS ? [{ field: 'contacts', code: 'many' }] : []),
  ...contacts.flatMap(wrongContact),
  ...Object.keys(days).filter((name) => !isDays(days[name])).map((field) => ({ field, code: field })),
];

const isDays = (days) => Number.isInteger(days) && days >= 1 && days <= MOST.days;
const isPhone = (phone) => phone.length <= MOST.phone && PHONE.test(phone);

function wrongContact({ name, phone }, index) {
  const field = `contacts[${index}]`;
  return [...wrongTexts(`${field}.name`, name, 'name'), ...(isPhone(phone) ? [] : [{ field: `${field}.phone`,
    code: 'phone' }])].map((one) => ({ ...one, place: index + 1 }));
}

/** A text is needed in one language at least. */
function wrongTexts(field, texts, code) {
  if (!texts.en && !texts.cy) return [{ field: `${field}.en`, code }];
  return ['en', 'cy'].filter((language) => texts[language]?.length > MOST.text)
    .map((language) => ({ field: `${field}.${language}`, code: 'long' }));
}

/** Those languages in which something is missing, so that the other stands for it. @param {Settings} wish */
export const lacking = ({ readWhen, contacts }) => ['en', 'cy'].filter((language) => [readWhen,
  ...contacts.map(({ name }) => name)].some((texts) => !texts[language] && (texts.en || texts.cy)));
