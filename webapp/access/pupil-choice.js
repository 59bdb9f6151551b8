import { get } from '../lib/api.js';
import { attempt } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { reasoned } from '../elements/rule.js';

/** Whom it stays closed for: by rule, and those the teacher leaves out. Names are fetched only when asked for. */
export function pupilChoice(here, lesson, { date, form }) {
  return [leftOut(lesson.leftOut ?? []), excluded(here, lesson, { date, form })];
}

/** Pupils whom a rule leaves out of an open platform, with the reason. Folded, as the screen may be projected. */
export function leftOut(pupils) {
  if (pupils.length === 0) return null;
  return h('details', { class: 'govuk-details' },
    h('summary', { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, t('lesson.leftOut', { n: pupils.length }))),
    h('ul', { class: 'govuk-details__text x-plain-list' }, pupils.map(({ name, finding }) => h('li', {},
      h('strong', {}, name), ': ', reasoned(finding)))));
}

function excluded(here, lesson, { date, form }) {
  const list = h('div', { class: 'govuk-details__text' }, t('common.loading'));
  const box = h('details', { class: 'govuk-details' },
    h('summary', { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, t('lesson.leaveOut'))), list);
  box.addEventListener('toggle', () => attempt(box, async () => {
    const pupils = await get(`${here.path}/lessons/${lesson.id}/pupils?date=${date}`);
    fill(list, names(pupils.items ?? pupils, form));
  }), { once: true });
  return box;
}

function names(pupils, form) {
  if (pupils.length === 0) return h('p', { class: 'govuk-body' }, t('lesson.noPupils'));
  return h('fieldset', { class: 'govuk-fieldset' },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('lesson.leaveOutLegend')),
    h('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, pupils.map(({ id, name }) =>
      h('div', { class: 'govuk-checkboxes__item' },
        h('input', {
          class: 'govuk-checkboxes__input', type: 'checkbox', id: `pupil-${id}`, name: 'excluded[]', value: id, form,
        }),
        h('label', { class: 'govuk-label govuk-checkboxes__label', for: `pupil-${id}` }, name)))));
}
