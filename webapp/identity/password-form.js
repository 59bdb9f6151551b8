import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { singleBox, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';

const SHORTEST = 12;

/** The form by which somebody changes their own password. */
export function passwordForm({ account }, again) {
  const form = h('form', { method: 'post', class: 'x-password' },
    h('h2', { class: 'govuk-heading-l' }, t('account.change')),
    h('p', { class: 'govuk-body' }, t('account.changeText')),
    h('input', { type: 'email', name: 'username', autocomplete: 'username', value: account.email, hidden: true }),
    field('current', 'current-password'), field('password', 'new-password'), shown(),
    submit(t('account.changeAct'), 'second'));
  form.addEventListener('change', () => {
    const type = form.elements.show.checked ? 'text' : 'password';
    for (const name of ['current', 'password']) form.elements[name].type = type;
  });
  wire(form, {
    check, send: ({ current, password }) => post('/password-changes', { current, password }),
    done: async () => { await again(); sayDone(t('account.changed')); },
  });
  return form;
}

const shown = () => singleBox({ name: 'show', label: t('account.show') });

function field(name, autocomplete) {
  const chosen = name === 'password';
  return textField({
    name, autocomplete, type: 'password', label: t(chosen ? 'account.chosen' : 'account.current'),
    ...(chosen ? { hint: t('account.chosenHint', { n: SHORTEST }) } : {}),
  });
}

const check = ({ current, password }) => [
  !current && { field: 'current', message: t('account.currentMissing') },
  password.length < SHORTEST && { field: 'password', message: t('account.chosenShort', { n: SHORTEST }) },
].filter(Boolean);
