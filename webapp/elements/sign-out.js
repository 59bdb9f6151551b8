import { remove } from '../lib/api.js';
import { h } from '../lib/h.js';
import { language, t } from '../lib/i18n.js';
import { showFailure } from './failure.js';
import { say } from './say.js';

export const signOutButton = () => h('button', { type: 'button', class: 'x-link', on: { click: signOut } },
  t('common.signOut'));

async function signOut() {
  sessionStorage.clear();
  try {
    await remove('/session');
  } catch (error) {
    if (error.status !== 401) {
      staySignedIn(error);
      return;
    }
  }
  location.assign(`/${language()}/sign-in`);
}

/** Whoever leaves a shared computer must not believe that they are signed out. */
function staySignedIn(error) {
  showFailure(document.getElementById('content'), error, signOut, 'stillSignedIn');
  say(`${t('common.stillSignedIn')}. ${error.message}`);
}
