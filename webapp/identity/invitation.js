import { ApiError, post, useCsrf } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { keepLanguageLink, noteSession } from '../lib/page.js';
import { submit } from '../elements/button.js';
import { singleBox, textField } from '../elements/fields.js';
import { showFailure } from '../elements/failure.js';

const SHORTEST = 12;
const { lang } = document.documentElement;
const place = document.getElementById('content');
const token = new URLSearchParams(location.hash.slice(1)).get('t');

async function start() {
  try {
    fill(place, token ? form(await post('/invitation-checks', { token })) : over(t('invitation.noToken')));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 0 || error.status >= 500) showFailure(place, error, () => location.reload());
    else fill(place, over(t('invitation.ranOut')));
  } finally {
    place.removeAttribute('aria-busy');
  }
}

const over = (text) => h('section', { class: 'x-slip x-slip--empty' }, h('div', { class: 'x-slip__body' },
  h('p', { class: 'govuk-body' }, text),
  h('p', { class: 'govuk-body' }, h('a', { class: 'govuk-link', href: `/${lang}/sign-in` }, t('invitation.signIn')))));

function form({ kind, name, email, schoolName, choosesPassword }) {
  const element = h('form', { class: 'x-slip x-slip--narrow', method: 'post' },
    h('div', { class: 'x-slip__body' },
      h('p', { class: 'govuk-body' }, t(welcome(kind, choosesPassword), { name, school: schoolName })),
      textField({
        name: 'email', label: t('invitation.email'), type: 'email', autocomplete: 'username', readonly: true,
        value: email,
      }),
      password(choosesPassword), submit(t(choosesPassword ? 'invitation.act' : 'invitation.join'))),
    h('div', { class: 'x-slip__stub' }, h('p', { class: 'x-label' }, t('invitation.once'))));
  const check = choosesPassword ? checkNew : checkKnown;
  wire(element, { check, send: (values) => accept(email, values), done: enter });
  return element;
}

/** What the link is for: to join, to join with the account one has, or to choose a new password. */
function welcome(kind, choosesPassword) {
  if (kind === 'PASSWORD_RESET') return 'invitation.reset';
  return choosesPassword ? 'invitation.welcome' : 'invitation.welcomeAgain';
}

function password(chosen) {
  const group = textField({
    name: 'password', type: 'password', autocomplete: chosen ? 'new-password' : 'current-password',
    label: t(chosen ? 'invitation.password' : 'invitation.own'),
    hint: chosen ? t('invitation.hint', { n: SHORTEST }) : t('invitation.ownHint'),
  });
  const box = singleBox({ name: 'show', label: t('invitation.show') });
  box.addEventListener('change', ({ target }) => {
    group.querySelector('input').type = target.checked ? 'text' : 'password';
  });
  return [group, box];
}

const checkKnown = ({ password: own }) => (own ? []
  : [{ field: 'password', message: t('invitation.ownMissing') }]);
const checkNew = ({ password: chosen }) => (chosen.length >= SHORTEST ? []
  : [{ field: 'password', message: t('invitation.short', { n: SHORTEST }) }]);

async function accept(email, { password: chosen }) {
  await post('/invitation-acceptances', { token, password: chosen });
  return post('/session', { email, password: chosen });
}

function enter(session) {
  useCsrf(session.csrf);
  noteSession(session);
  const [school] = session.schools;
  return leaveFor(school ? `/${lang}/${school.slug}/today` : `/${lang}/sign-in`, 'replace');
}

keepLanguageLink();
start();
