import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { unseen } from '../elements/button.js';
import { act, fact, said, tag } from '../incidents/parts.js';
import { write } from './misuse-form.js';
import { periodName } from './misuse-words.js';

/**
 * An entry with what corrects it.
 * @param {any} page
 * @param {import('./misuse-model.js').Thread} thread
 */
export function threadOf(page, thread) {
  const last = thread.entries.length - 1;
  return h('li', { class: 'x-misuse' }, thread.entries.map((entry, place) => h('article', {
    'aria-labelledby': `name-${entry.id}`,
  }, heading(thread, entry, place < last), facts(page, entry),
  place === last && page.entries.mayWrite && h('div', { class: 'x-acts' },
    act(`correct-${entry.id}`, [t('misuse.correct'), unseen(`${entry.name}, ${longDate(entry.on)}`)],
      () => write(page, entry), 'slim')))));
}

const heading = ({ signs }, entry, corrected) => h('div', { class: 'x-misuse__head' },
  h('h3', { class: 'govuk-heading-s', id: `name-${entry.id}` },
    entry.reason && [t('misuse.correction'), ' · '], `${longDate(entry.on)}: ${entry.name}`),
  h('p', { class: 'x-misuse__tags' }, tag(t(`misuse.sort.${entry.concerns}`)), ' ',
    corrected && [tag(t('misuse.correctedBelow'), 'x-wait'), ' '],
    entry.signedOn ? tag(t('misuse.signedOn', { day: longDate(entry.signedOn) }), 'x-go')
      : tag(t(signs === 'HEADTEACHER' ? 'misuse.toSign' : 'misuse.forChair'), 'x-wait')));

function facts({ here }, entry) {
  const { id, number } = entry.incident ?? {};
  const link = id ? h('a', { class: 'govuk-link', href: `${here.base}incidents/incident?id=${encodeURIComponent(id)}` },
    number) : number;
  return [h('dl', { class: 'govuk-summary-list' }, fact('misuse.what', said(entry.what)),
    entry.where && fact('misuse.where', entry.where),
    fact('misuse.doneAbout', entry.done ? said(entry.done) : t('misuse.nothingDone')),
    link && fact('misuse.incident', link),
    entry.reason && fact('misuse.correctWhy', said(entry.reason))),
  h('p', { class: 'govuk-body-s' }, t('misuse.by', { name: entry.by, day: longDate(entry.writtenOn) }), ' ',
    entry.missed && h('strong', {}, t(entry.signedOn ? 'misuse.lateSigned' : 'misuse.late', {
      period: periodName(entry.missed),
    })))];
}
