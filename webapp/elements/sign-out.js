import { get, remove, useCsrf } from '../lib/api.js';
import { attempt, isBusy } from '../lib/form.js';
import { h } from '../lib/h.js';
import { language, t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { showFailure } from './failure.js';
import { say } from './say.js';

export function signOutButton() {
  const press = async () => isBusy(button) || attempt(button, signOut, (error) => perhapsSignedIn(error, press));
  const button = h('button', { type: 'button', class: 'x-link', on: { click: press } }, t('common.signOut'));
  return button;
}

async function signOut() {
  say(t('common.signingOut'));
  await remove('/session').catch((error) => { if (error.status !== 401) throw error; });
  sessionStorage.clear();
  await leaveFor(`/${language()}/sign-in`);
}

/** Whoever leaves a shared computer must not believe that they are signed out. */
function perhapsSignedIn(error, press) {
  const again = error.status === 403 ? () => withTheTokenOfNow(press) : press;
  showFailure(document.getElementById('content'), error, again, 'perhapsSignedIn');
  say(`${t('common.perhapsSignedIn')}. ${error.message}`);
}

/** Another tab may have signed out and in again since this page was fetched. */
async function withTheTokenOfNow(press) {
  useCsrf((await get('/session')).csrf);
  await press();
}
