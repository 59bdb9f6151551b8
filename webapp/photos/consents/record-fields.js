import { h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { textField } from '../../elements/fields.js';
import { answersOf } from './consent-model.js';

const RIGHTS = ['RESPONSIBLE', 'CARER'];

/**
 * Who answered: a parent whom the roster knows, the pupil, or somebody else by name; and by what right.
 * @param {boolean} askedToo whether the pupil must say yes too
 */
export function giverFields(it, askedToo) {
  const [other, right] = [otherField(), rightField()];
  const hint = askedToo ? t('photoConsents.giverHint') : null;
  const element = h('div', {}, radios('giver', everybody(it), { hint }), other, right);
  const choose = () => {
    const chosen = element.querySelector('[name="giver"]:checked')?.value;
    right.hidden = chosen === 'PUPIL';
    other.hidden = chosen !== 'OTHER';
  };
  element.addEventListener('change', choose);
  choose();
  return element;
}

const otherField = () => h('div', {}, textField({
  name: 'name', label: t('photoConsents.otherName'), maxlength: 120, autocomplete: 'off',
}));

const rightField = () => radios('right', RIGHTS.map((value) => ({ value, text: t(`photoConsents.right.${value}`) })), {
  hint: t('photoConsents.rightHint'),
});

const everybody = ({ people, name }) => [...people.map((one) => ({ value: one.person, text: one.name })),
  { value: 'PUPIL', text: t('photoConsents.thePupilIs', { name }) },
  { value: 'OTHER', text: t('photoConsents.somebodyElse') }];

/** A question of a form with few answers. @param {{value: string, text: string}[]} options */
export const radios = (name, options, { hint = null, chosen = '' }) => h('div', { class: 'govuk-form-group' },
  h('fieldset', { class: 'govuk-fieldset', 'aria-describedby': hint ? `${name}-hint` : null },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t(`photoConsents.ask.${name}`)),
    hint && h('div', { class: 'govuk-hint', id: `${name}-hint` }, hint),
    h('div', { class: 'govuk-radios govuk-radios--small' }, options.map(({ value, text }) => h('div', {
      class: 'govuk-radios__item',
    }, h('input', {
      class: 'govuk-radios__input', type: 'radio', id: `${name}-${value}`, name, value, checked: value === chosen,
    }), h('label', { class: 'govuk-label govuk-radios__label', for: `${name}-${value}` }, text))))));

/** What is missing on the form. */
export const checkForm = (typed) => [
  !typed.giver && 'giver',
  typed.giver === 'OTHER' && !typed.name && 'name',
  typed.giver !== 'PUPIL' && !typed.right && 'right',
  !typed.evidence && 'evidence',
  answersOf(typed).length === 0 && 'answers',
].filter(Boolean).map((field) => ({ field: field === 'answers' ? 'WEBSITE-IMAGE' : field,
  message: t(`photoConsents.missing.${field}`) }));

/** As the server takes it. */
export function giverWish({ giver, name, right }) {
  if (giver === 'PUPIL') return { kind: 'PUPIL' };
  return giver === 'OTHER' ? { kind: right, name } : { kind: right, person: giver };
}
