import { attempt } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { ApiError, remove } from '../lib/api.js';
import { upload } from '../lib/upload.js';
import { say } from '../elements/say.js';
import { heading } from './question-fields.js';
import { goingRow, keptRow, refusedRow } from './evidence-rows.js';
import { wrongFile } from './report-model.js';

const TYPES = 'image/png,image/jpeg,image/gif,image/webp,application/pdf,text/plain';

/** Files, each sent as soon as it is chosen, with how far it is and a way to take it out again. */
export function filesStep(report) {
  const list = h('ul', { class: 'x-rows x-rows--2 x-files' });
  const field = h('input', {
    class: 'govuk-file-upload', type: 'file', id: 'files', multiple: true, accept: TYPES,
    'aria-describedby': 'files-hint',
  });
  const files = { report, list, going: new Set() };
  for (const file of evidenceOf(report)) list.append(row(files, file));
  field.addEventListener('change', async () => {
    const chosen = [...field.files];
    field.value = '';
    for (const file of chosen) await add(files, file);
  });
  report.files = { wrong: () => (files.going.size > 0 ? [{ field: 'files', message: t('report.files.wait') }] : []) };
  return [h('div', { class: 'govuk-form-group' }, heading(h('label', { for: 'files' }, t('report.ask.files'))),
    h('div', { class: 'govuk-hint', id: 'files-hint' }, t('report.hint.files')), field), list];
}

const evidenceOf = ({ draft: { answers } }) => (answers.evidence ??= []);

function row(files, file) {
  const { item, away } = keptRow(file);
  away.addEventListener('click', () => attempt(away, () => takeOut(files, file, item)));
  return item;
}

/** Taken out of the report first: what the server then still holds unused, it deletes by itself. */
async function takeOut({ report, list }, file, item) {
  const { answers } = report.draft;
  answers.evidence = evidenceOf(report).filter(({ id }) => id !== file.id);
  report.keep.later();
  await forget(report, file).catch(ignored);
  item.remove();
  say(t('report.files.removed', { name: file.name }));
  (list.querySelector('button') ?? document.getElementById('files')).focus();
}

const forget = ({ here, draft }, { id }) => remove(`${here.path}/evidence-uploads/${encodeURIComponent(id)}`,
  { headers: { 'X-Exeat-Draft': draft.draftKey } });

/** After the answer on pictures has changed, nothing that was added stays. */
export function forgetAll(report) {
  const all = evidenceOf(report);
  report.draft.answers.evidence = [];
  return Promise.all(all.map((file) => forget(report, file).catch(ignored)));
}

function ignored(error) {
  if (!(error instanceof ApiError)) throw error;
}

async function add(files, file) {
  const wrong = wrongFile(file, evidenceOf(files.report).length + files.going.size);
  if (wrong) {
    files.list.append(refusedRow(file, t(`report.files.${wrong}`)));
    return;
  }
  const going = goingRow(file);
  files.going.add(going);
  files.list.append(going.item);
  const rows = await sent(files, file, going);
  files.going.delete(going);
  going.item.replaceWith(...rows);
}

/** What stands in the list when a file is sent, or was not. */
async function sent(files, file, going) {
  try {
    const kept = keep(files, file, await send(files, file, going));
    say(t('report.files.added', { name: file.name }));
    return [row(files, kept)];
  } catch (error) {
    ignored(error);
    return notSent(files, file, { going, error });
  }
}

function keep({ report }, file, { id, name = file.name, size = file.size }) {
  const kept = { id, name, size };
  evidenceOf(report).push(kept);
  report.keep.later();
  return kept;
}

function send({ report: { here, draft } }, file, { progress, signal }) {
  const headers = {
    'X-Exeat-Draft': draft.draftKey, 'X-Exeat-File-Name': encodeURIComponent(file.name), 'X-Exeat-Imagery': 'NO',
  };
  return upload(`${here.path}/evidence-uploads`, file, { headers, progress, signal });
}

/** What was stopped goes without a word; what the network failed can be tried again. */
function notSent(files, file, { going, error }) {
  if (going.signal.aborted) return [];
  say(error.message);
  const again = error.status === 0 || error.status >= 500;
  return [refusedRow(file, error.message, again && (() => add(files, file)))];
}
