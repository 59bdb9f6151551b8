import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { reasoned } from '../elements/rule.js';

const LOOKS = { NEVER: '', LESSON_ONLY: 'x-wait', PLACE_OR_LESSON: 'x-go', ALWAYS: 'x-go' };

/**
 * When each part of the school may use what the policy governs; years that follow each other under one rule in one row.
 * @param {{label: string, access: string, finding: import('../lib/api.js').Finding}[]} groups in order of age
 */
export function accessRows(groups) {
  return h('ul', { class: 'x-rows x-rows--2' }, together(groups).map(({ first, last, access, finding }) => h('li', {},
    h('strong', {}, first === last ? first : t('policy.range', { first, last })),
    h('strong', { class: `govuk-tag ${LOOKS[access] ?? ''}`.trim() }, t(`policy.access.${access ?? 'SILENT'}`)),
    h('small', {}, reasoned(finding)))));
}

/** Neighbours with the same access for the same reason, as one. */
export function together(groups) {
  return groups.reduce((rows, { label, access, finding }) => {
    const before = rows[rows.length - 1];
    const same = before && before.access === access && before.finding?.clause === finding?.clause
      && before.finding?.message === finding?.message;
    if (same) return [...rows.slice(0, -1), { ...before, last: label }];
    return [...rows, { first: label, last: label, access, finding }];
  }, []);
}
