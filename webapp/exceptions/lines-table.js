import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { dataTable } from '../elements/table.js';
import { underText } from './edition-text.js';
import { requestLink, ruleText, span, standing } from './model.js';

/** Requests as a table. @param {{caption: string, lines: import('./model.js').Line[], hidden?: boolean}} list */
export function linesTable(here, { caption, lines, hidden = false }) {
  return dataTable({
    caption, hidden,
    columns: [t('exceptions.who'), t('exceptions.forWhat'), t('exceptions.fromTo'), t('exceptions.asked'),
      t('exceptions.standing')],
    rows: lines.map((line) => [requestLink(here, line), about(line), span(line),
      line.askedAt ? here.times.moment(line.askedAt) : '–', standing(line)]),
  });
}

const about = (line) => h('div', {}, line.what, h('br'), h('small', {}, ruleText(line)),
  line.under && [h('br'), h('small', {}, underText(line.under, line))]);
