import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

/**
 * Asks before something that cannot be undone. The focus comes back to where it was.
 * @param {{title: string, text: string, act: string}} words
 * @returns {Promise<boolean>}
 */
export function confirm({ title, text, act }) {
  const dialog = h('dialog', { class: 'x-dialog', 'aria-labelledby': 'confirm-title' },
    h('form', { method: 'dialog' },
      h('h2', { class: 'govuk-heading-m', id: 'confirm-title' }, title),
      h('p', { class: 'govuk-body' }, text),
      h('div', { class: 'x-acts' },
        h('button', { class: 'govuk-button', value: 'yes' }, act),
        h('button', { class: 'govuk-button govuk-button--secondary', value: 'no' }, t('common.cancel')))));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
