import { ApiError, get, post, useCsrf } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { keepLanguageLink, noteSession } from '../lib/page.js';
import { forgetReader } from '../lib/reader.js';
import { safeNext, schoolOf, waitText } from './sign-in-model.js';
import { showErrors } from '../elements/error-summary.js';

const { lang } = document.documentElement;
const form = document.getElementById('sign-in');

/** Goes where the reader wanted to go, or to the one school, or lets them choose among several. */
function enter(session) {
  useCsrf(session.csrf);
  noteSession(session);
  // Who comes back to this page later must not find the password in it.
  form.reset();
  const next = safeNext(location.search, session.schools);
  if (next) return leaveFor(next);
  if (session.schools.length === 1) return leaveFor(today(session.schools[0]));
  choose(session.schools);
  return null;
}

const today = ({ slug }) => `/${lang}/${slug}/today`;

function choose(schools) {
  const heading = h('h2', { class: 'govuk-heading-l', tabindex: '-1' }, t('signIn.choose'));
  fill(form, h('div', { class: 'x-slip__body' }, heading,
    schools.length === 0 && h('p', { class: 'govuk-body' }, t('signIn.noSchool')),
    h('ul', { class: 'govuk-list govuk-list--spaced' }, schools.map((school) => h('li', {},
      h('a', { class: 'govuk-link', href: today(school) }, school.name))))));
  heading.focus();
}

const check = ({ email, password }) => [
  !email && { field: 'email', message: t('signIn.emailMissing') },
  !password && { field: 'password', message: t('signIn.passwordMissing') },
].filter(Boolean);

const signIn = ({ email, password, own }) => post('/session', { email, password, ownDevice: own === 'on' });

function refused(error) {
  if (error.status === 401) showErrors(form, [{ field: 'email', message: t('signIn.wrong') }]);
  if (error.status === 429) showErrors(form, [{ message: waitText(error.retryAfter) }]);
  return error.status === 401 || error.status === 429;
}

/** Somebody who is still signed in need not do it again. */
async function goOn() {
  try {
    enter(await get('/session').catch(forgetReader));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

/** Nobody need sign in to report something to a school. */
function offerReport() {
  const slug = schoolOf(location.search);
  const offer = document.getElementById('report');
  offer.hidden = !slug;
  offer.querySelector('a').href = `/${lang}/${slug}/report`;
}

keepLanguageLink();
offerReport();
document.getElementById('insecure').hidden = window.isSecureContext;
wire(form, { check, send: signIn, done: enter, refused });
goOn();
