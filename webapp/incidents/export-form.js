import { fileFor } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { keep } from '../elements/download.js';
import { checkBox, textArea, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { sizeText, wish } from './export-model.js';

/**
 * The form on which an incident is handed over.
 * @param {string} path of the incident
 * @param {() => Promise<void>} again shows the page anew
 */
export function handing(path, it, names, again) {
  const form = h('form', { method: 'post' }, h('h2', { class: 'govuk-heading-l' }, t('handover.title')), toWhom(),
    known(names), textArea({ name: 'further', label: t('handover.words'), hint: t('handover.wordsHint') }),
    files(it.reports), h('div', { class: 'x-acts' }, submit(t('handover.act'))));
  wire(form, {
    check: (typed) => ['recipient', 'reason'].filter((name) => !typed[name])
      .map((field) => ({ field, message: t(`handover.missing.${field}`) })),
    send: (typed) => send(path, it, wish(names, typed)),
    done: (sent) => sent && again().then(() => sayDone(t('handover.done'))),
  });
  return form;
}

const toWhom = () => [textField({
  name: 'recipient', label: t('handover.recipient'), hint: t('handover.recipientHint'), maxlength: 200,
  autocomplete: 'off',
}), textArea({ name: 'reason', label: t('handover.reasonLabel') })];

const fieldset = (id, legend, hint, ...content) => h('div', { class: 'govuk-form-group' },
  h('fieldset', { class: 'govuk-fieldset', 'aria-describedby': `${id}-hint` },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, legend),
    h('div', { class: 'govuk-hint', id: `${id}-hint` }, hint), ...content));

const boxes = (...items) => h('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, items);

/** Everybody the record names, each spelling ticked: what is forgotten is replaced, not told. */
function known(names) {
  return fieldset('names', t('handover.names'), t(names.length > 0 ? 'handover.namesHint' : 'handover.noNames'),
    names.map(({ name, part, spellings }, at) => h('div', { class: 'x-known' },
      h('p', { class: 'govuk-body' }, h('strong', {}, name), ' · ', t(`handover.part.${part}`)),
      boxes(spellings.map(({ text, placeholder, places }, nth) => checkBox({
        name: 'taken[]', id: `taken-${at}-${nth}`, value: text, checked: true,
        label: t('handover.spelling', { n: places, text, placeholder }),
      }))))));
}

/** No file goes along by itself. */
function files(reports) {
  const all = reports.flatMap(({ number, evidence = [] }) => evidence.map((file) => ({ ...file, number })));
  return fieldset('files', t('handover.files'), t(all.length > 0 ? 'handover.filesText' : 'handover.noFiles'),
    all.length > 0 && h('p', { class: 'govuk-body x-note' }, t('handover.filesWarning')),
    boxes(all.map(({ id, name, size, number }) => checkBox({
      name: 'evidence[]', id: `file-${id}`, value: id, label: t('handover.fileOf', {
        name, size: sizeText(size), number,
      }),
    }))));
}

/** Asks once more, and fetches the archive. @returns whether it was handed over */
async function send(path, { line, version }, request) {
  const { recipient, readable, evidence } = request;
  const sure = await confirm({
    title: t('handover.sure'), act: t('handover.act'), text: t('handover.sureText', {
      recipient,
      names: readable.length > 0 ? t('handover.sureNames', { n: readable.length }) : t('handover.sureNone'),
      files: evidence.length > 0 ? t('handover.sureFiles', { n: evidence.length }) : t('handover.sureNoFiles'),
    }),
  });
  if (!sure) return false;
  keep(await fileFor(`${path}/exports`, request, 'application/zip', version), `${line.number}.zip`);
  return true;
}
