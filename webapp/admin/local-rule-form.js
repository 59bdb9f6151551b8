import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { language, t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { checkBoxes, selectField, textArea, textField } from '../elements/fields.js';

const ACCESS = ['NEVER', 'LESSON_ONLY', 'PLACE_OR_LESSON', 'ALWAYS'];
const OPENED_BY_TEACHERS = ['LESSON_ONLY', 'PLACE_OR_LESSON'];

/** The form by which the head settles what the policy leaves open: for which years, from when, and when it opens. */
export function localRuleForm(here, { years = [], places = [] }, done) {
  const form = h('form', { method: 'post' },
    textField({ name: 'heading', label: t('policyAdmin.heading'), autocomplete: 'off' }),
    textArea({ name: 'text', label: t('policyAdmin.text') }), rule(years, places),
    textField({ name: 'from', label: t('policyAdmin.from'), type: 'date', value: here.times.date(here.now()) }),
    textField({ name: 'until', label: t('policyAdmin.until'), hint: t('policyAdmin.untilHint'), type: 'date' }),
    submit(t('policyAdmin.adoptRule')));
  wire(form, {
    check, send: (values) => post(`${here.path}/local-rules`, request(values)),
    done: () => done(t('policyAdmin.ruleAdopted')),
  });
  return form;
}

function rule(years, places) {
  const access = ACCESS.map((value) => ({ value, text: t(`policyAdmin.when.${value}`) }));
  const yearBoxes = years.map(({ year, label }) => ({ value: year, text: label }));
  const placeBoxes = places.map(({ key, name }) => ({ value: key, text: name }));
  return [checkBoxes({ name: 'years', label: t('policyAdmin.years'), options: yearBoxes }),
    selectField({ name: 'access', label: t('policyAdmin.access'), value: 'LESSON_ONLY', options: access }),
    places.length > 0 && checkBoxes({
      name: 'places', label: t('policyAdmin.places'), hint: t('policyAdmin.placesHint'), options: placeBoxes,
    })];
}

const check = ({ heading, text, years = [], access, places = [], from }) => [
  !heading && { field: 'heading', message: t('policyAdmin.headingMissing') },
  !text && { field: 'text', message: t('policyAdmin.textMissing') },
  years.length === 0 && { field: 'years', message: t('policyAdmin.yearsMissing') },
  access === 'PLACE_OR_LESSON' && places.length === 0 && { field: 'places', message: t('policyAdmin.placesMissing') },
  !from && { field: 'from', message: t('policyAdmin.fromMissing') },
].filter(Boolean);

/** Written in the language of the page: that is the language its text is in. */
function request({ heading, text, years, access, places = [], from, until }) {
  return {
    from, until: until || null, heading: { [language()]: heading }, text: { [language()]: text }, kind: 'PUPIL_ACCESS',
    parameters: {
      years, access, places: access === 'PLACE_OR_LESSON' ? places : [],
      ...(OPENED_BY_TEACHERS.includes(access) && { authoriser: 'TEACHER' }),
    },
  };
}
