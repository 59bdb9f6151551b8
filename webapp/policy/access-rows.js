import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { reasoned } from '../elements/rule.js';

const LOOKS = { NEVER: '', LESSON_ONLY: 'x-wait', PLACE_OR_LESSON: 'x-go', ALWAYS: 'x-go' };

/**
 * When each part of the school may use what the policy governs.
 * @param {{label: string, access: string, finding: import('../lib/api.js').Finding}[]} groups
 */
export function accessRows(groups) {
  return h('ul', { class: 'x-rows x-rows--2' }, groups.map(({ label, access, finding }) => h('li', {},
    h('strong', {}, label),
    h('strong', { class: `govuk-tag ${LOOKS[access] ?? ''}`.trim() }, t(`policy.access.${access ?? 'SILENT'}`)),
    h('small', {}, reasoned(finding)))));
}
