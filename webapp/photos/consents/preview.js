import { h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { longDate } from '../../lib/time.js';
import { usesText } from './grounds.js';
import { byChannel } from './grounds-model.js';

const SHOWN = 200;
const ANSWERS = ['GIVEN', 'DECLINED', 'WITHDRAWN'];

/**
 * What a table would record, line by line.
 * @param {{answers: number, known: number, forms: any[]}} told
 * @param {HTMLElement|false} act the button that records it; none where all is on record already
 */
export const preview = ({ answers, known, forms }, uses, act) => h('section', {
  class: 'x-preview', tabindex: '-1', 'aria-labelledby': 'preview',
}, h('h2', { class: 'govuk-heading-l', id: 'preview' }, t('photoConsents.step.third')), h('p', { class: 'govuk-body' },
  t('photoConsents.forms', { n: forms.length }), ' ', t('photoConsents.fresh', { n: answers }), known > 0 && [' ',
    t('photoConsents.known', { n: known })]), h('p', { class: 'govuk-body' }, t('photoConsents.nothingYet')),
act && h('div', { class: 'x-acts' }, act), h('ul', { class: 'x-rows x-rows--2' },
  forms.slice(0, SHOWN).map((form) => line(form, uses))), forms.length > SHOWN && h('p', { class: 'govuk-body' },
  t('photoConsents.firstShown', { n: SHOWN })));

function line({ line: number, name, year, answers, ...form }, { years }) {
  const label = years.find((one) => one.year === year)?.label ?? year;
  const fresh = answers.filter(({ known }) => !known);
  return h('li', {}, h('strong', {}, `${name}, ${label}`), h('span', { class: 'x-num' },
    t('photoConsents.line', { line: number })), h('small', {}, who(form), ' · ', when(form)),
  ANSWERS.map((answer) => said(answer, fresh.filter((one) => one.answer === answer))),
  fresh.length < answers.length && h('small', {}, t('photoConsents.known', { n: answers.length - fresh.length })));
}

const said = (answer, some) => some.length > 0 && h('small', {}, h('strong', {}, t(`photoConsents.answer.${answer}`)),
  ': ', usesText(byChannel(some)));

/** Whoever is not on the roster may have been misspelt. */
const who = ({ kind, giver, onRoster }) => (kind === 'PUPIL' ? t('photoConsents.thePupil') : [giver, ' · ',
  t(`photoConsents.right.${kind}`), !onRoster && [' · ', h('strong', {}, t('photoConsents.notOnRoster'))]]);

const when = ({ evidence, from, until }) => [t(`photoConsents.evidence.${evidence}`), ' · ',
  t(until ? 'photoConsents.fromUntil' : 'photoConsents.fromOn', {
    from: longDate(from), until: until && longDate(until),
  })].join('');
