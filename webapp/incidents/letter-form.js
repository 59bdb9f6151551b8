import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { language, list, t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { textArea, textField } from '../elements/fields.js';
import { answerRow } from './parts.js';

const KINDS = ['FIRST', 'OUTCOME'];
const PUPILS = ['TARGET', 'ALLEGED'];

/**
 * A letter is begun from a template, edited, and made final.
 * @param {string} path of the incident
 * @param {(letter: any) => void} done
 */
export function letterForm(path, it, done) {
  const pupils = it.parties.filter(({ role, kind }) => PUPILS.includes(role) && kind !== 'STAFF');
  const draft = h('div', { id: 'draft' });
  const take = (wanted, template) => {
    fill(draft, final(path, { it, wanted, template, pupils }, done));
    draft.querySelector('#text').focus();
  };
  // What follows a busy form is hidden, so the draft follows the place around the form.
  return [h('h2', { class: 'govuk-heading-l' }, t('letters.write')), h('div', {}, pupils.length > 0
    ? begin(path, pupils, take) : h('p', { class: 'govuk-body' }, t('letters.nobody'))), draft];
}

function begin(path, pupils, take) {
  const form = h('form', { method: 'post' },
    row('kind', KINDS.map((value) => ({ value, text: t(`letters.kind.${value}`) }))),
    row('party', pupils.map(({ id, name, role }) => ({
      value: id, text: `${name} · ${t(`incidents.role.${role}`)}`,
    }))),
    row('language', ['en', 'cy'].map((value) => ({ value, text: t(`letters.language.${value}`) })), language()),
    submit(t('letters.begin'), 'second'));
  let wanted;
  wire(form, {
    check: (typed) => missing(typed, ['kind', 'party', 'language']),
    send: (typed) => { wanted = typed; return get(`${path}/letter-template?${new URLSearchParams(typed)}`); },
    done: (template) => take(wanted, template),
  });
  return form;
}

const row = (name, options, chosen) => answerRow({
  id: name, name, legend: t(`letters.${name}Label`), options, chosen,
});

const missing = (typed, names) => names.filter((name) => !typed[name])
  .map((field) => ({ field, message: t(`letters.missing.${field}`) }));

function final(path, { it, wanted, template, pupils }, done) {
  const form = h('form', { method: 'post' }, h('h2', { class: 'govuk-heading-l' }, t('letters.draft')),
    h('p', { class: 'govuk-body' }, t('letters.draftText')), textField({
      name: 'addressee', label: t('letters.addressee'), value: template.addressees.join(', '), maxlength: 200,
      autocomplete: 'off',
    }), textArea({
      name: 'text', label: t('letters.body'), hint: t('letters.finalText'), value: template.text, rows: 24,
    }), submit(t('letters.final')));
  const pupil = pupils.find(({ id }) => id === wanted.party).name;
  wire(form, {
    check: (typed) => missing(typed, ['addressee', 'text']),
    send: (typed) => send(path, { ...wanted, ...typed }, it.version, pupil),
    done: (letter) => letter && done(letter),
  });
  return form;
}

/** Whoever names another child is asked once more. */
async function send(path, letter, version, pupil) {
  const { party, text } = letter;
  const { names } = await post(`${path}/letter-checks`, { party, text });
  if (names.length > 0 && !await confirm({
    title: t('letters.names'), text: t('letters.namesText', { pupil, names: list(names) }), act: t('letters.namesAct'),
  })) return null;
  return post(`${path}/letters`, { ...letter, namesOthers: names.length > 0 }, { version });
}
