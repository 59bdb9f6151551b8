import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { shortDate } from '../lib/time.js';

/**
 * What another edition would do to running exceptions: how many, and those the reader may see.
 * @param {{running: number, touched: number, items: import('../exceptions/model.js').Line[]}} effects
 */
export function effectsText({ running, touched, items }) {
  if (running === 0) return null;
  return h('div', {}, h('p', { class: 'govuk-body' }, t('policyAdmin.running', { n: running }), ' ',
    touched > 0 && h('strong', {}, t('policyAdmin.touched', { n: touched }))),
  items.length > 0 && h('ul', { class: 'x-rows x-rows--2' }, items.map((it) => h('li', {},
    h('strong', {}, it.number, ' ', it.requester.name), h('span', {}, t('policyAdmin.runsUntil', {
      day: shortDate(it.last) })), h('small', {}, it.what, '. ', t(`policyAdmin.effect.${it.under.standing}`))))));
}
