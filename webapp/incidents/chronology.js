import { h } from '../lib/h.js';
import { knows, t } from '../lib/i18n.js';
import { unseen } from '../elements/button.js';
import { textArea } from '../elements/fields.js';
import { ask } from './ask.js';
import { corrected } from './incident-model.js';
import { act, concernsText, particulars, said, whenOf, whoOf } from './parts.js';

/** Entries whose headline holds their text. */
const TOLD = ['PARTY', 'OPENED', 'TITLE'];

/** Whether the headline of an entry holds its text already, or it has none. */
export const told = ({ kind, text }) => !text || TOLD.includes(kind);

/** Everything that was done, newest first. An entry never changes; a correction is another entry. */
export const chronology = (desk) => [h('h2', { class: 'govuk-heading-m' }, t('incidents.chronology')),
  !desk.it.line.mergedInto && h('div', { class: 'x-acts' },
    act('note', t('incidents.addNote'), () => note(desk), 'slim')),
  timeline(desk), h('p', { class: 'govuk-body-s' }, t('incidents.neverChanged'))];

/** The entries; with one that was merged, nothing is added to them. */
export function timeline(desk) {
  const entries = desk.it.chronology;
  const wrong = corrected(entries);
  return h('ol', { class: 'x-timeline' }, entries.map((one) => entry(desk, one, wrong.has(one.id))));
}

function entry(desk, it, wrong) {
  const { here } = desk;
  const open = it.kind !== 'CORRECTION' && !desk.it.line.mergedInto;
  return h('li', { id: `entry-${it.id}` }, headline(desk, it), !told(it)
    && [' ', said(it.text)], it.reason && h('span', { class: 'x-said' }, ' ', t('incidents.becauseOf', {
    reason: it.reason,
  })), wrong && h('small', {}, t('incidents.correctedLater')),
  h('small', {}, h('time', { datetime: it.day ?? it.at }, whenOf(here, it)), whoOf(it) && `, ${whoOf(it)}`, ' ',
    open && act(`correct-${it.id}`, [t('incidents.correct'), unseen(headline(desk, it))],
      () => correct(desk, it), 'link')));
}

/** One line on an entry: what it is about, and what was said of that. */
export function headline({ it: { grounds, chronology: all }, here }, entry) {
  const { kind, about, answer, text } = entry;
  const name = { GROUND: () => limbOf(grounds, about), ROUTE: () => t(`incidents.route.${about}`),
    PARTY: () => t(`incidents.role.${about}`), CLOSED: () => t(`incidents.outcome.${about}`),
    CONCERNS: () => (about ? concernsText(about.split(' ')) : t('incidents.noConcerns')),
    REMINDED: () => t(`incidents.remindedOf.${about}`), ESCALATED: () => t(`incidents.remindedOf.${about}`),
    CORRECTION: () => wrongOne(here, all, entry) }[kind]?.() ?? about ?? '';
  const line = t(`incidents.entry.${kind}`, { about: name, answer: answered(kind, answer), text: text ?? '' });
  const certain = kind === 'CONCERNS' && answer === 'CERTAIN' && t('incidents.dangerCertain');
  return [line, certain, particulars(entry)].filter(Boolean).join(' ');
}

/** The ground by its kind; answers from before that was kept are found by their key. */
function limbOf(grounds, about) {
  const key = `incidents.limb.${grounds.find((ground) => ground.key === about)?.kind ?? about}`;
  return knows(key) ? t(key) : about;
}

function answered(kind, answer) {
  const section = { GROUND: 'answer', ROUTE: 'standing', DECISION: 'decided', PENALTY: 'lawful' }[kind];
  const key = `incidents.${section}.${answer}`;
  if (kind === 'EXPORTED') return answer;
  return section && knows(key) ? t(key) : '';
}

function wrongOne(here, all, { corrects }) {
  const found = all.find(({ id }) => id === corrects);
  return found ? whenOf(here, found) : '';
}

const note = (desk) => ask(desk, {
  title: t('incidents.addNote'), act: t('incidents.saveNote'), needs: ['text'], done: 'note',
  fields: textArea({ name: 'text', label: t('incidents.noteText'), hint: t('incidents.noteHint'), rows: 5 }),
  send: (typed) => desk.post('notes', typed),
});

const correct = (desk, it) => ask(desk, {
  title: t('incidents.correctTitle'), act: t('incidents.saveCorrection'), needs: ['text', 'reason'], done: 'corrected',
  fields: [h('p', { class: 'govuk-body' }, h('strong', {}, headline(desk, it)), ' ', said(it.text)),
    textArea({ name: 'text', label: t('incidents.correctText') }),
    textArea({ name: 'reason', label: t('incidents.correctWhy'), rows: 2 })],
  send: (typed) => desk.post('corrections', { entry: it.id, ...typed }),
});
