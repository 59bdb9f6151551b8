import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

/**
 * A window above the page, which keeps the focus inside and gives it back.
 * @param {string} title
 * @param {...any} content
 * @returns {{close: () => void, dialog: HTMLDialogElement}}
 */
export function openDialog(title, ...content) {
  const shut = h('button', { type: 'button', class: 'x-link x-dialog__close' }, t('common.close'));
  const dialog = h('dialog', { class: 'x-dialog', 'aria-labelledby': 'dialog-title' },
    h('h2', { class: 'govuk-heading-m', id: 'dialog-title' }, title), h('div', { class: 'x-dialog__problem' }),
    ...content, shut);
  const close = () => dialog.close();
  shut.addEventListener('click', close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return { close, dialog };
}
