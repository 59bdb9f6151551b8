import { get, remove, useCsrf } from '../lib/api.js';
import { attempt } from '../lib/form.js';
import { h } from '../lib/h.js';
import { language, t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { showFailure } from './failure.js';
import { say } from './say.js';

export function signOutButton() {
  const press = () => attempt(button, signOut, (error) => perhapsSignedIn(error, press));
  const button = h('button', { type: 'button', class: 'x-link', on: { click: press } }, t('common.signOut'));
  return button;
}

async function signOut() {
  say(t('common.signingOut'));
  await remove('/session').catch(signedOut);
  sessionStorage.clear();
  await leaveFor(`/${language()}/sign-in`);
}

/** Whose session has ended already is signed out. */
function signedOut(error) {
  if (error.status !== 401) throw error;
}

/** Whoever leaves a shared computer must not believe that they are signed out. */
function perhapsSignedIn(error, press) {
  const again = error.status === 403 ? () => withTheTokenOfNow(press) : press;
  showFailure(document.getElementById('content'), error, again, 'perhapsSignedIn');
  say(`${t('common.perhapsSignedIn')}. ${error.message}`);
}

/** Another tab may have signed out since this page was fetched, and in again. */
async function withTheTokenOfNow(press) {
  await get('/session').then(({ csrf }) => useCsrf(csrf)).catch(signedOut);
  await press();
}
