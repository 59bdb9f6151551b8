import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { canHide } from '../elements/blank-screen.js';
import { button } from '../elements/button.js';
import { download } from '../elements/download.js';
import { selectField } from '../elements/fields.js';
import { seesIncidents } from '../elements/main-nav.js';
import { dataTable } from '../elements/table.js';
import { chart, drawable } from './statistics-chart.js';
import { chosen, filledRows } from './statistics-model.js';

const asked = new URLSearchParams(location.search);

/** Reports and incidents by half-term: the tables, each drawn as well. */
async function show(here) {
  canHide(here.school.name);
  // The list of incidents is no page for governors.
  if (!seesIncidents(here.school.roles)) document.getElementById('back').remove();
  const query = new URLSearchParams(['from', 'to'].map((name) => [name, asked.get(name) ?? ''])
    .filter(([, value]) => value));
  const path = `${here.path}/incident-statistics?${query}`;
  const it = await get(path);
  fill(here.place, h('p', { class: 'govuk-body' }, t('statistics.text', { least: it.least })),
    it.all.length > 0 ? choice(it) : h('p', { class: 'govuk-body' }, t('statistics.noCalendar')),
    it.halfTerms.length > 0 && [it.tables.map((table) => part(it, table)), h('div', { class: 'x-acts' },
      button(t('statistics.csv'), () => download(path, 'text/csv', 'incident-statistics.csv')),
      button(t('statistics.print'), () => window.print()))]);
}

/** "Autumn 2026, first half" */
const nameOf = ({ term, half }) => t(`statistics.half.${half}`, { term });

function choice(it) {
  const options = it.all.map((one) => ({ value: one.firstDay, text: nameOf(one) }));
  const { from, to } = chosen(it);
  return h('form', { method: 'get', class: 'x-filter x-no-print' },
    selectField({ name: 'from', label: t('statistics.from'), options, value: from }),
    selectField({ name: 'to', label: t('statistics.to'), options, value: to }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('incidents.show')));
}

function part({ least, halfTerms }, { of, rows: all }) {
  const rows = of === 'TOTAL' ? all : filledRows(all);
  const caption = t(`statistics.of.${of}`);
  const names = rows.map((row) => rowName(of, row));
  if (rows.length === 0) return [h('h2', { class: 'govuk-heading-m' }, caption), h('p', { class: 'govuk-body' },
    t('statistics.nothing'))];
  return h('section', { class: 'x-part', 'aria-labelledby': `of-${of}` },
    h('h2', { class: 'govuk-heading-m', id: `of-${of}` }, caption),
    t(`statistics.note.${of}`) && h('p', { class: 'govuk-body-s' }, t(`statistics.note.${of}`)),
    drawable(rows, least) && chart({
      id: `chart-${of}`, rows, names, least, columns: halfTerms.map(({ firstDay }) => shortTerm(halfTerms, firstDay)),
      label: t('statistics.drawn', { what: caption }),
    }), h('div', { class: 'x-counts' }, dataTable({
      caption, columns: [t('statistics.what'), ...halfTerms.map(nameOf)],
      rows: rows.map((row, index) => [names[index], ...row.cells.map((cell) => shown(cell, least))]),
    })), of === 'TOTAL' && days(halfTerms));
}

function rowName(of, { what, name }) {
  if (name) return name;
  if (of === 'GROUND') return t(`incidents.limb.${what}`);
  if (of === 'OUTCOME' && what !== 'NONE') return t(`incidents.outcome.${what}`);
  if (of === 'DECISION' && what !== 'NONE') return t(`incidents.decided.${what}`);
  return t(`statistics.row.${of}.${what}`);
}

function shown({ shown: how, count }, least) {
  return how === 'COUNT' ? String(count) : t(`statistics.shown.${how}`, { least });
}

/** Under a bar there is little room: the number of the half-term in the list of days below the table. */
const shortTerm = (halfTerms, firstDay) => String(halfTerms.findIndex((one) => one.firstDay === firstDay) + 1);

const days = (halfTerms) => h('ol', { class: 'govuk-list govuk-list--number' }, halfTerms.map((one) => h('li', {},
  t('statistics.days', { name: nameOf(one), from: longDate(one.firstDay), to: longDate(one.lastDay) }))));

forStaff(show);
