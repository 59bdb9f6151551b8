import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button } from '../elements/button.js';
import { anchor, quoted } from '../elements/rule.js';

const LOOKS = { FINE: 'x-go', ASK_FIRST: 'x-wait', PLEASE_DONT: 'x-stop' };

/** The answer, why, whose words it rests on, and what to do instead. @param {string} event what it was taken at */
export function answerSlip(told, asked, event) {
  const { answer, reasons, instead, clause, policySilent, beside } = told;
  return h('section', { class: 'x-slip x-answer', 'aria-labelledby': 'answer-title' },
    h('div', { class: 'x-slip__body' }, h('p', {}, h('strong', { class: `govuk-tag ${LOOKS[answer]}` },
      t(`photos.short.${answer}`))), h('h2', {
      class: 'govuk-heading-l', id: 'answer-title', tabindex: '-1',
    }, t(`photos.answer.${answer}`)), h('p', { class: 'govuk-body x-print-only' }, asking(asked, event)),
    h('ul', { class: 'govuk-list govuk-list--bullet' }, reasons.map((code) => h('li', {}, t(`photos.reason.${code}`)))),
    rests(clause, policySilent, asked), h('p', { class: 'govuk-body' }, h('strong', {}, t('photos.law')), ' ',
      t(`photos.point.${asked.reach}`)), alternatives(instead), others(beside),
    h('div', { class: 'x-acts x-no-print' }, button(t('photos.print'), () => window.print(), 'slim'))));
}

/** What was asked, for the paper. */
const asking = (asked, event) => [...Object.entries(asked)
  .map(([name, value]) => `${t(`photos.ask.${name}`)} ${t(`photos.${name}.${value}`)}.`), event].join(' ');

/** The school's own words to parents; where it has none for this, that is said. */
function rests(clause, silent, { children }) {
  if (clause) return [h('p', { class: 'govuk-body' }, t('photos.schoolSays')), quote(clause)];
  const key = silent ? 'silent' : children === 'MINE' && 'outside';
  return key && h('p', { class: 'govuk-body' }, t(`photos.${key}`));
}

/** A clause in the school's words, with the way to it among the rules. */
export function quote({ id, heading, text, language }) {
  const href = `${document.documentElement.dataset.base}rules#${anchor({ clause: id })}`;
  return h('blockquote', { class: 'x-note' }, h('p', { class: 'govuk-body' }, quoted(text, language)),
    h('p', { class: 'govuk-body-s' }, h('a', { class: 'govuk-link', href }, t('common.rule', { clause: id }), ': ',
      quoted(heading, language)), ' ', t('photos.summary')));
}

const alternatives = (codes) => codes.length > 0 && [h('h3', { class: 'govuk-heading-s' }, t('photos.instead')),
  h('ul', { class: 'govuk-list govuk-list--bullet' }, codes.map((code) => h('li', {}, t(`photos.do.${code}`))))];

const others = (beside) => beside.length > 0 && h('details', { class: 'govuk-details' },
  h('summary', { class: 'govuk-details__summary' }, h('span', { class: 'govuk-details__summary-text' },
    t('photos.beside'))), h('div', { class: 'govuk-details__text' }, beside.map(quote)));
