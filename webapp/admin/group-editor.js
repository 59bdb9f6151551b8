import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { checkBoxes, textField } from '../elements/fields.js';

const ROLES = ['TEACHER', 'SENIOR_STAFF', 'DEPUTY_HEAD', 'HEADTEACHER', 'CHAIR_OF_GOVERNORS', 'GOVERNOR',
  'BUSINESS_MANAGER', 'DSL', 'PASTORAL', 'HEAD_OF_DEPARTMENT', 'OFFICE', 'NETWORK_MANAGER', 'ADMINISTRATOR'];
const OUTSIDE = ['LADO', 'LEGAL_EXPERTS'];

/** Who belongs to the groups a policy names, and whom to call outside the school. */
export function groupEditor({ roleLabels }) {
  const groups = roleLabels.filter(({ settled }) => settled).map(group);
  const contacts = roleLabels.filter(({ role }) => OUTSIDE.includes(role)).map(contact);
  return {
    element: h('fieldset', { class: 'govuk-fieldset x-edit-group' },
      h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--m' }, t('schoolSettings.groups')),
      h('p', { class: 'govuk-hint' }, t('schoolSettings.groupsHint')), groups, contacts),
    read: (typed, role) => ({ heldBy: typed[`held-${role}`], contact: typed[`contact-${role}`] }),
  };
}

function group({ role, heldBy }) {
  const boxes = checkBoxes({
    name: `held-${role}`, label: t('schoolSettings.members'), chosen: heldBy,
    options: ROLES.map((value) => ({ value, text: t(`roles.${value}`) })),
  });
  const seen = heldBy.map((one) => t(`roles.${one}`)).join(', ');
  return h('details', { class: 'govuk-details' },
    h('summary', { class: 'govuk-details__summary' }, h('span', { class: 'govuk-details__summary-text' },
      t('schoolSettings.group', { group: t(`schoolSettings.role.${role}`), members: seen }))),
    h('div', { class: 'govuk-details__text' }, boxes));
}

const contact = ({ role, contact: whom }) => textField({
  name: `contact-${role}`, label: t('schoolSettings.contact', { role: t(`schoolSettings.role.${role}`) }),
  hint: t('schoolSettings.contactHint'), value: whom ?? '', maxlength: 200, autocomplete: 'off',
});
