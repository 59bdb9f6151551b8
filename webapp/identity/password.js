import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { keepLanguageLink } from '../lib/page.js';

const form = document.getElementById('forgotten');

/** The same words whether the address is known or not. */
function done() {
  const text = h('p', { class: 'govuk-body', tabindex: '-1' }, t('password.sent'));
  fill(form, h('div', { class: 'x-slip__body' }, text));
  text.focus();
}

keepLanguageLink();
wire(form, {
  check: ({ email }) => (email.includes('@') ? [] : [{ field: 'email', message: t('password.missing') }]),
  send: ({ email }) => post('/password-resets', { email }),
  done,
});
