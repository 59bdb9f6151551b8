import { get, post } from '../../lib/api.js';
import { wire } from '../../lib/form.js';
import { fill, h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { forStaff } from '../../lib/page.js';
import { button, submit } from '../../elements/button.js';
import { download } from '../../elements/download.js';
import { clearErrors } from '../../elements/error-summary.js';
import { selectField, textArea } from '../../elements/fields.js';
import { sayDone } from '../../elements/say.js';
import { problemList } from '../../admin/import-problems.js';
import { preview } from './preview.js';

const LONG = 120_000;
const TABLE = { type: 'text/csv', timeout: LONG };

/** Paper forms from a table: fetch the template, check what was filled in, look at it, record it. */
async function show(here) {
  const uses = await get(`${here.path}/photo-uses`);
  const result = h('div', { id: 'result' });
  // What follows a busy form is hidden; each form stands by itself, so that the result can take the focus.
  fill(here.place, h('div', {}, template(here, uses)), h('div', {}, given(here, uses, result)), result);
}

function template(here, { years, classes }) {
  const all = { value: '', text: t('photoConsents.filter.all') };
  const form = h('form', { method: 'post', class: 'x-form' }, heading('first'), h('p', { class: 'govuk-body' },
    t('photoConsents.step.firstText')), selectField({
    name: 'year', label: t('photoConsents.filter.year'), value: '',
    options: [all, ...years.map(({ year, label }) => ({ value: year, text: label }))],
  }), classes.length > 0 && selectField({
    name: 'class', label: t('photoConsents.filter.class'), value: '',
    options: [all, ...classes.map(({ id, title }) => ({ value: id, text: title }))],
  }), submit(t('photoConsents.template'), 'second'), columns());
  wire(form, {
    send: (typed) => download(`${here.path}/photo-consent-template?${new URLSearchParams(typed)}`, 'text/csv',
      'consent-forms.csv'),
    done: () => {},
  });
  return form;
}

const heading = (step) => h('h2', { class: 'govuk-heading-l' }, t(`photoConsents.step.${step}`));

const columns = () => h('details', { class: 'govuk-details' }, h('summary', { class: 'govuk-details__summary' },
  h('span', { class: 'govuk-details__summary-text' }, t('photoConsents.columns'))), h('dl', {
  class: 'govuk-details__text x-columns-list',
}, ['name', 'giver', 'giverName', 'evidence', 'from', 'uses'].map((key) => [
  h('dt', {}, t(`photoConsents.columnIs.${key}.name`)), h('dd', {}, t(`photoConsents.columnIs.${key}.text`))])));

function given(here, uses, result) {
  const form = h('form', { method: 'post', class: 'x-form', id: 'given' }, heading('second'), h('div', {
    class: 'govuk-form-group',
  }, h('label', { class: 'govuk-label govuk-label--s', for: 'file' }, t('photoConsents.file')),
    h('input', { class: 'govuk-file-upload', type: 'file', id: 'file', name: 'file', accept: '.csv' })),
  textArea({ name: 'text', label: t('photoConsents.paste'), rows: 6 }), submit(t('photoConsents.check')));
  const table = ({ file, text }) => (file?.size > 0 ? file : text);
  wire(form, {
    check: (typed) => (table(typed) ? [] : [{ field: 'file', message: t('photoConsents.missing.file') }]),
    send: async (typed) => ({ table: table(typed),
      told: await post(`${here.path}/photo-consent-previews`, table(typed), TABLE) }),
    done: (checked) => look(here, uses, checked, result),
    refused: (error) => wrong(error, form, result),
  });
  form.addEventListener('input', () => fill(result));
  return form;
}

/** Everything that is wrong, so that all can be mended at once; nothing was recorded. */
function wrong(error, form, result) {
  if (error.code !== 'CONSENTS_REFUSED') return false;
  clearErrors(form);
  fill(result, problemList(error.errors, error.more, t('photoConsents.mend')));
  result.firstChild.focus();
  return true;
}

/** What would be recorded, and the button that does it. */
function look(here, uses, { table, told }, result) {
  clearErrors(null);
  const act = button(t('photoConsents.recordAll', { n: told.answers }), async () => {
    const { answers } = await post(`${here.path}/photo-consent-imports`, table, {
      ...TABLE, of: `${here.path}/photo-consent-previews`,
    });
    await show(here);
    sayDone(t('photoConsents.recordedAll', { n: answers }));
  }, 'main');
  fill(result, preview(told, uses, told.answers > 0 && act));
  result.firstChild.focus();
}

forStaff(show);
