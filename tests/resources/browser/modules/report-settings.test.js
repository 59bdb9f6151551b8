import { lacking, rowOf, wishOf, wrongWith } from '/a/x/reports/settings-model.js';

const contact = (en, phone = '999', cy = '') => ({ name: { en, cy }, phone });
const sound = {
  readWhen: { en: 'At noon', cy: '' }, contacts: [contact('Office')], dueDays: 1, escalationDays: 20,
};
const wrong = (more) => wrongWith({ ...sound, ...more }).map(({ field, code }) => `${field} ${code}`).join();
const phone = (typed) => wrong({ contacts: [contact('Office', typed)] });

export const tests = {
  'one language is enough': () => wrong({}) === '' && wrong({ readWhen: { en: '', cy: 'Am hanner dydd' },
    contacts: [contact('', '999', 'Swyddfa')] }) === '',
  'without any language it is told at the English': () => wrong({ readWhen: { en: '', cy: '' } })
    === 'readWhen.en readWhen' && wrong({ contacts: [contact('A'), contact('')] }) === 'contacts[1].name.en name',
  'five hundred characters and no more': () => wrong({ readWhen: { en: 'x'.repeat(500), cy: 'x'.repeat(501) } })
    === 'readWhen.cy long' && wrong({ contacts: [contact('x'.repeat(501))] }) === 'contacts[0].name.en long',
  'from one contact to ten': () => wrong({ contacts: [] }) === 'contacts contacts'
    && wrong({ contacts: Array(10).fill(contact('A')) }) === ''
    && wrong({ contacts: Array(11).fill(contact('A')) }) === 'contacts many',
  'numbers are written as people dial them': () => ['999', '0800 1111', '01632 960 042', '(01632) 960-042',
    '+44 1632 960042', '+44 (0)1632 960 042', '123456789012345'].every((typed) => phone(typed) === ''),
  'what cannot be dialled is told in its row': () => ['', '99', 'ring me', '0800 1111 ext 2', '44+1632 960042',
    '1234567890123456', '0    1    2', '1-  2-  3-  4-  5-  6-  7-  8-  9'].every((typed) => phone(typed)
    === 'contacts[0].phone phone'),
  'a contact is counted from one': () => wrongWith({ ...sound, contacts: [contact('A'), contact('B', 'x')] })[0].place
    === 2,
  'whole days from one to twenty': () => [0, 21, 1.5, NaN].every((days) => wrong({ dueDays: days }) === 'dueDays dueDays'
    && wrong({ escalationDays: days }) === 'escalationDays escalationDays') && wrong({ dueDays: 20 }) === '',
  'everything wrong is told at once, from top to bottom': () => wrong({ readWhen: {}, contacts: [contact('', '')],
    dueDays: 0 }) === 'readWhen.en readWhen,contacts[0].name.en name,contacts[0].phone phone,dueDays dueDays',
  'what is typed goes as the server takes it, in its order': () => JSON.stringify(wishOf({ 'readWhen.en': 'At noon',
    'readWhen.cy': '', dueDays: '2', escalationDays: '' }, [contact('B', '999'), contact('A', '112', 'Â')].map(rowOf)))
    === JSON.stringify({ readWhen: { en: 'At noon', cy: '' }, contacts: [contact('B', '999'),
      contact('A', '112', 'Â')], dueDays: 2, escalationDays: 0 }),
  'a name in one language leaves the other field empty': () => JSON.stringify(rowOf({ name: { cy: 'Â' },
    phone: '1' })) === JSON.stringify({ 'name.en': '', 'name.cy': 'Â', phone: '1' }),
  'a language lacks what only the other has': () => lacking(sound).join() === 'cy' && lacking({ ...sound,
    contacts: [contact('', '999', 'Â')] }).join() === 'en,cy' && lacking({ ...sound, readWhen: {},
    contacts: [] }).join() === '',
};
