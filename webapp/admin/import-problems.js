import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

const SHOWN = 200;

/** Where a problem is: in fields of its own, or in one text `file:line:column`. */
export function placeOf({ file, line, column, field }) {
  if (file || line) return { file, line, column };
  const [, name, row, cell] = /^(.*?)(?::(\d+))?(?::([^:]*))?$/.exec(field ?? '') ?? [];
  return { file: name, line: row, column: cell };
}

/** What is wrong with a file that was sent, row by row. @param {string} [mend] what to do about it */
export function problemList(errors, more = 0, mend = t('import.nothing')) {
  const all = errors.length + more;
  return h('div', { class: 'govuk-error-summary', tabindex: '-1' },
    h('div', { role: 'alert' },
      h('h2', { class: 'govuk-error-summary__title' }, t('import.wrong', { n: all })),
      h('p', { class: 'govuk-body' }, mend)),
    h('ul', { class: 'x-rows x-rows--2' }, errors.slice(0, SHOWN).map(problem)),
    all > SHOWN && h('p', { class: 'govuk-body' }, t('import.first', { n: SHOWN })));
}

function problem(error) {
  const { file, line, column } = placeOf(error);
  const where = [file, column && t('import.column', { column })].filter(Boolean).join(', ');
  return h('li', {}, h('strong', {}, error.message),
    h('span', { class: 'x-num' }, Number(line) > 0 ? t('import.line', { line }) : ''), h('small', {}, where));
}
