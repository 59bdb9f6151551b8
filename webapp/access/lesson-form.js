import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { parts, t } from '../lib/i18n.js';
import { ruleWithHeading } from '../elements/rule.js';
import { checkOpening, instantAt } from './lesson-model.js';
import { platformChips } from './platform-chips.js';
import { pupilChoice } from './pupil-choice.js';

/**
 * The slip that opens platforms for a lesson now, or plans it.
 * @param {import('../lib/page.js').Here} here
 * @param {import('./lesson-model.js').Lesson} lesson
 * @param {{date: string, planned?: boolean, done: (a: import('./lesson-model.js').Authorisation) => void}} how
 */
export function lessonForm(here, lesson, { date, planned = false, done }) {
  const form = h('form', { class: 'x-slip x-slip--ready x-slip--wide', method: 'post', id: 'lesson-form' },
    h('div', { class: 'x-slip__body' }, platformChips(lesson.platformChoices), purpose(lesson),
      planned && timeField('opens', here.times.time(lesson.opens)),
      h('p', { class: 'x-rests' }, parts('lesson.rests', { rule: ruleWithHeading(lesson.finding) }))),
    stub(here, lesson, planned));
  wire(form, {
    check: (values) => checkOpening(values, lesson, here.times),
    send: (values) => post(`${here.path}/authorisations`, request(here, lesson, date, values)),
    done,
  });
  return [form, pupilChoice(here, lesson, { date, form: form.id })];
}

function request(here, lesson, date, { platforms, purpose: reason, excluded = [], opens, closes }) {
  const at = (clock, known) => (clock ? instantAt(clock, known, here.times) : undefined);
  return {
    lessonId: lesson.id, date, platforms, purpose: reason, excluded,
    opens: at(opens, lesson.opens), closes: at(closes, lesson.closes),
  };
}

function stub(here, lesson, planned) {
  const act = t(planned ? 'lesson.plan' : 'lesson.open', { class: lesson.className });
  const bell = here.times.time(lesson.closes);
  return h('div', { class: 'x-slip__stub' },
    h('div', { class: 'x-until' },
      h('div', {}, h('span', { class: 'x-label' }, t('lesson.closesAt')),
        h('strong', { class: 'x-big' }, h('time', { datetime: lesson.closes }, bell))),
      h('button', { type: 'submit', class: 'govuk-button' }, act)),
    closing(bell));
}

function closing(bell) {
  const place = h('div', { class: 'x-label' }, t('lesson.bell'), ' ', h('button', {
    type: 'button', class: 'x-link', on: { click: () => swap(place, timeField('closes', bell)) },
  }, t('common.change'), h('span', { class: 'govuk-visually-hidden' }, ' ', t('lesson.theClosing'))));
  return place;
}

function timeField(name, value) {
  return h('div', { class: 'govuk-form-group' },
    h('label', { class: 'govuk-label govuk-label--s', for: name }, t(`lesson.${name}`)),
    h('input', { class: 'govuk-input govuk-input--width-10', id: name, name, type: 'time', value, required: true }));
}

function purpose(lesson) {
  if (!lesson.purpose) return purposeField('');
  const place = h('p', { class: 'x-for' }, h('strong', {}, t('lesson.for')), ' ', lesson.purpose, ' ',
    h('input', { type: 'hidden', name: 'purpose', id: 'purpose', value: lesson.purpose }),
    h('button', { type: 'button', class: 'x-link', on: { click: () => swap(place, purposeField(lesson.purpose)) } },
      t('common.change'), h('span', { class: 'govuk-visually-hidden' }, ' ', t('lesson.thePurpose'))));
  return place;
}

function purposeField(value) {
  return h('div', { class: 'govuk-form-group x-for' },
    h('label', { class: 'govuk-label govuk-label--s', for: 'purpose' }, t('lesson.purpose')),
    h('div', { class: 'govuk-hint', id: 'purpose-hint' }, t('lesson.purposeHint')),
    h('input', {
      class: 'govuk-input', id: 'purpose', name: 'purpose', value, maxlength: 200, 'aria-describedby': 'purpose-hint',
      autocomplete: 'off',
    }));
}

/** Puts a field where its value was, and the cursor in it. */
function swap(place, field) {
  place.replaceWith(field);
  field.querySelector('input').focus();
}
