import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

const LANGUAGES = [['en', 'schoolSettings.english'], ['cy', 'schoolSettings.welsh']];

/**
 * What things that cannot be added or taken away are called, in both languages.
 * @param {{name: string, legend: string, hint?: string, key: string, rows: Record<string, string>[],
 *   called: (row: Record<string, string>) => string}} editor `called`: how Exeat itself calls the thing of a row
 */
export function wordEditor({ name, legend, hint, key, rows, called }) {
  const lines = rows.map((row, index) => line(`${name}[${index}]`, called(row), row));
  return {
    element: h('fieldset', { class: 'govuk-fieldset x-edit-group' },
      h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--m' }, legend),
      hint && h('p', { class: 'govuk-hint' }, hint), h('div', { class: 'x-edit' }, lines)),
    read: () => rows.map((row, index) => ({ [key]: row[key], ...words(lines[index]) })),
  };
}

function line(name, title, row) {
  return h('div', { class: 'x-edit__row x-edit__row--words' }, h('strong', {}, title),
    LANGUAGES.map(([lang, label]) => h('div', { class: 'govuk-form-group' },
      h('label', { class: 'govuk-label', for: `${name}.${lang}` }, t(label),
        h('span', { class: 'govuk-visually-hidden' }, `, ${title}`)),
      h('input', {
        class: 'govuk-input', id: `${name}.${lang}`, name: `${name}.${lang}`, value: row[lang] ?? '', lang,
        autocomplete: 'off',
      }))));
}

const words = (row) => Object.fromEntries([...row.querySelectorAll('input')].map((it) => [it.lang, it.value.trim()]));
