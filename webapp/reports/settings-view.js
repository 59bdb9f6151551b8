import { h } from '../lib/h.js';
import { t, written } from '../lib/i18n.js';
import { lacking } from './settings-model.js';

const LANGUAGES = ['en', 'cy'];

/**
 * What reporters read in each language, and the way to their page.
 * @param {import('./settings-model.js').Settings} it
 */
export const told = (here, it, ...hints) => [h('h2', { class: 'govuk-heading-m' }, t('reportSettings.preview')),
  noted([...hints, ...lacking(it).map((language) => t(`reportSettings.instead.${language}`))]),
  h('div', { class: 'x-told' }, LANGUAGES.map((language) => inOne(language, it))),
  h('p', { class: 'govuk-body' }, h('a', { class: 'govuk-link', href: `${here.base}report` },
    t('reportSettings.page')))];

const noted = (notes) => notes.length > 0 && h('p', { class: 'govuk-body' }, notes.join(' '));

const inOne = (language, { readWhen, contacts }) => h('section', {},
  h('h3', { class: 'govuk-heading-s' }, t(`reportSettings.on.${language}`)), said('p', readWhen, language),
  h('ul', { class: 'x-rows x-rows--2' }, contacts.filter(({ name, phone }) => written(name) || phone)
    .map(({ name, phone }) => h('li', {}, said('span', name, language), h('strong', {}, phone)))));

/** In the language that stands there, which a screen reader then speaks. */
const said = (tag, texts, language) => h(tag, {
  lang: texts[language] ? language : LANGUAGES.find((other) => texts[other]),
  class: tag === 'p' ? 'govuk-body' : null,
}, written(texts, language));

/** For those who read it only. */
export const settled = (here, settings) => [h('p', { class: 'govuk-body' }, t('reportSettings.onlyRead')),
  told(here, settings), h('h2', { class: 'govuk-heading-m' }, t('reportSettings.howSoon')),
  h('p', { class: 'govuk-body x-note' }, t('reportSettings.urgent')),
  h('dl', { class: 'govuk-summary-list' }, ['dueDays', 'escalationDays'].map((name) => h('div', {
    class: 'govuk-summary-list__row',
  }, h('dt', { class: 'govuk-summary-list__key' }, t(`reportSettings.${name}`)),
  h('dd', { class: 'govuk-summary-list__value' }, settings[name]))))];
