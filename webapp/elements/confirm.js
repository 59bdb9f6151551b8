import { h } from '../lib/h.js';
import { openDialog } from './dialog.js';

/**
 * Asks before something that cannot be undone.
 * @param {{title: string, text: string, act: string, more?: Node|null}} words `more` stands between text and act
 * @returns {Promise<boolean>}
 */
export function confirm({ title, text, act, more = null }) {
  return new Promise((resolve) => {
    const yes = h('button', { type: 'button', class: 'govuk-button' }, act);
    const { dialog, close } = openDialog(title, h('p', { class: 'govuk-body' }, text), more,
      h('div', { class: 'x-acts' }, yes));
    let answer = false;
    yes.addEventListener('click', () => { answer = true; close(); });
    dialog.addEventListener('close', () => resolve(answer));
  });
}
