import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

const LOOKS = { RECEIVED: 'x-wait', UNDER_WAY: 'x-go', CLOSED: '' };

/**
 * How a request stands, as a word with a shape: late before anything else, and its answer once it has one.
 * @param {{state: string, outcome?: string, overdue?: boolean}} request
 */
export function stateTag({ state, outcome, overdue }) {
  if (overdue) return h('strong', { class: 'govuk-tag x-stop' }, t('takeDown.overdue'));
  return h('strong', { class: `govuk-tag ${LOOKS[state]}`.trim() },
    t(outcome ? `takeDown.outcome.${outcome}` : `takeDown.state.${state}`));
}
