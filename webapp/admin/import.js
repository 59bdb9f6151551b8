import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { itemsOf } from '../elements/table.js';
import { clearErrors } from '../elements/error-summary.js';
import { sayDone } from '../elements/say.js';
import { problemList } from './import-problems.js';

const LONG = 300_000;
const COUNTS = ['added', 'changed', 'ended', 'returned', 'unchanged'];
const KINDS = ['people', 'classes', 'enrolments'];

async function show(here) {
  const imports = itemsOf(await get(`${here.path}/roster-imports`));
  const result = h('div', { id: 'result' });
  const roster = { name: 'set', path: 'roster-imports', type: 'application/zip', accept: '.zip', look: '' };
  const timetable = {
    name: 'timetable', path: 'timetable-imports', type: 'text/csv', accept: '.csv', look: ' govuk-button--secondary',
  };
  fill(here.place, h('div', { class: 'govuk-grid-row' },
    h('div', { class: 'govuk-grid-column-two-thirds' }, result,
      upload(here, roster, result), upload(here, timetable, result)),
    h('div', { class: 'govuk-grid-column-one-third' }, past(here, imports))));
}

function upload(here, { name, path, type, accept, look }, result) {
  const form = h('form', { method: 'post', class: 'x-upload' },
    h('h2', { class: 'govuk-heading-l' }, t(`import.${name}.title`)),
    h('p', { class: 'govuk-body' }, t(`import.${name}.text`)),
    h('div', { class: 'govuk-form-group' },
      h('label', { class: 'govuk-label govuk-label--s', for: name }, t(`import.${name}.label`)),
      h('input', { class: 'govuk-file-upload', type: 'file', id: name, name, accept })),
    h('button', { type: 'submit', class: `govuk-button${look}` }, t(`import.${name}.act`)));
  wire(form, {
    check: (values) => (values[name]?.size > 0 ? [] : [{ field: name, message: t(`import.${name}.missing`) }]),
    send: (values) => post(`${here.path}/${path}`, values[name], { type, timeout: LONG }),
    done: (counts) => done(counts, form, result),
    refused: (error) => wrong(error, form, result),
  });
  return form;
}

function done(counts, form, result) {
  form.reset();
  fill(result, KINDS.some((kind) => counts?.[kind]) ? KINDS.map((kind) => figures(kind, counts[kind]))
    : figures('rows', counts ?? {}));
  sayDone(t('import.done'));
}

function figures(kind, counts) {
  const known = COUNTS.filter((count) => typeof counts?.[count] === 'number');
  return known.length > 0 && [h('h2', { class: 'govuk-heading-m' }, t(`import.kind.${kind}`)),
    h('dl', { class: 'x-figures' }, known.map((count) => h('div', {},
      h('dt', { class: 'x-label' }, t(`import.${count}`)),
      h('dd', {}, h('strong', { class: 'x-big' }, counts[count])))))];
}

/** Nothing was taken over: every row that stands in the way, so that all can be mended at once. */
function wrong(error, form, result) {
  if (error.errors.length === 0) return false;
  clearErrors(form);
  fill(result, problemList(error.errors, error.more));
  result.firstChild.focus();
  return true;
}

function past(here, imports) {
  return [h('h2', { class: 'govuk-heading-m' }, t('import.past')), imports.length === 0
    ? h('p', { class: 'govuk-body' }, t('import.nonePast'))
    : h('ul', { class: 'x-rows x-rows--2' }, imports.map((it) => h('li', {},
      h('strong', {}, here.times.moment(it.importedAt)), h('span', {}, it.importedByName ?? ''),
      h('small', {}, COUNTS.map((count) => `${t(`import.${count}`)} ${total(it.counts ?? it, count)}`).join(' · ')))))];
}

function total(counts, count) {
  return counts[count] ?? KINDS.reduce((sum, kind) => sum + (counts[kind]?.[count] ?? 0), 0);
}

forStaff(show);
