import { ApiError, post, useCsrf } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { keepLanguageLink, noteSchools } from '../lib/page.js';
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

function form({ name, email, schoolName }) {
  const element = h('form', { class: 'x-slip x-slip--narrow', method: 'post' },
    h('div', { class: 'x-slip__body' },
      h('p', { class: 'govuk-body' }, t('invitation.welcome', { name, school: schoolName })),
      h('div', { class: 'govuk-form-group' }, h('label', { class: 'govuk-label govuk-label--s', for: 'email' },
        t('invitation.email')), h('input', {
        class: 'govuk-input', id: 'email', type: 'email', autocomplete: 'username', readonly: true, value: email,
      })),
      password(), h('button', { type: 'submit', class: 'govuk-button' }, t('invitation.act'))),
    h('div', { class: 'x-slip__stub' }, h('p', { class: 'x-label' }, t('invitation.once'))));
  wire(element, { check, send: (values) => accept(email, values), done: enter });
  return element;
}

function password() {
  const field = h('input', {
    class: 'govuk-input', id: 'password', name: 'password', type: 'password', autocomplete: 'new-password',
    'aria-describedby': 'password-hint',
  });
  const show = h('input', {
    class: 'govuk-checkboxes__input', id: 'show', type: 'checkbox',
    on: { change: () => { field.type = show.checked ? 'text' : 'password'; } },
  });
  return [h('div', { class: 'govuk-form-group' },
    h('label', { class: 'govuk-label govuk-label--s', for: 'password' }, t('invitation.password')),
    h('div', { class: 'govuk-hint', id: 'password-hint' }, t('invitation.hint', { n: SHORTEST })), field),
  h('div', { class: 'govuk-checkboxes govuk-checkboxes--small govuk-form-group' },
    h('div', { class: 'govuk-checkboxes__item' }, show,
      h('label', { class: 'govuk-label govuk-checkboxes__label', for: 'show' }, t('invitation.show'))))];
}

const check = ({ password: chosen }) => (chosen.length >= SHORTEST ? []
  : [{ field: 'password', message: t('invitation.short', { n: SHORTEST }) }]);

async function accept(email, { password: chosen }) {
  await post('/invitation-acceptances', { token, password: chosen });
  return post('/session', { email, password: chosen });
}

function enter(session) {
  useCsrf(session.csrf);
  noteSchools(session.schools);
  const [school] = session.schools;
  location.replace(school ? `/${lang}/${school.slug}/today` : `/${lang}/sign-in`);
}

keepLanguageLink();
start();
