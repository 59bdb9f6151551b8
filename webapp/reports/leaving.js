import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { singleBox } from '../elements/fields.js';

/** How to leave at once, told openly before the first question, and what then becomes of the draft. */
export function leavingQuickly({ draft, keep, kind }, step) {
  const wipe = kind === 'device' && singleBox({ name: 'wipe', label: t('exit.wipe'), checked: draft.wipe });
  wipe?.addEventListener?.('change', ({ target }) => { draft.wipe = target.checked; keep.later(); });
  return h('details', { class: 'govuk-details', open: step === 'danger' && !draft.answers.danger },
    h('summary', { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, t('exit.how'))),
    h('div', { class: 'govuk-details__text' }, h('p', { class: 'govuk-body' }, t('exit.text')),
      h('p', { class: 'govuk-body' }, t('exit.history')), wipe));
}
