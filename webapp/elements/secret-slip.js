import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { sayDone } from './say.js';

/**
 * Shows something once that is handed to a person: an invitation to print, a secret to copy. It takes the focus.
 * A request that was answered before brings no secret any more.
 * @param {{title: string, steps: (string|Node)[], secret?: string, label: string, until: string, acts?: Node[]}} slip
 */
export function showSecretSlip({ title, steps, secret, label, until, acts = [] }) {
  if (!secret) {
    sayDone(t('common.shownOnce'));
    return;
  }
  const heading = h('h2', { class: 'govuk-heading-l', id: 'slip-title', tabindex: '-1' }, title);
  const place = document.getElementById('slip');
  fill(place, h('section', { class: 'x-slip x-slip--wide x-slip--ready', 'aria-labelledby': 'slip-title' },
    h('div', { class: 'x-slip__body' }, heading, steps.map((step) => h('p', { class: 'govuk-body' }, step)),
      h('p', { class: 'govuk-body' }, h('strong', { class: 'x-secret' }, secret))),
    h('div', { class: 'x-slip__stub' }, h('span', { class: 'x-label' }, label), h('strong', { class: 'x-big' }, until),
      h('button', { type: 'button', class: 'govuk-button', on: { click: () => print() } }, t('common.print')), acts)));
  document.body.dataset.print = 'slip';
  heading.focus();
}
