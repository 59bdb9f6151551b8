import { post, put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { button, submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { checkBoxes, textField } from '../elements/fields.js';
import { say, sayDone } from '../elements/say.js';
import { showSecretSlip } from '../elements/secret-slip.js';

const ROLES = ['TEACHER', 'SENIOR_STAFF', 'DEPUTY_HEAD', 'HEADTEACHER', 'HEAD_OF_DEPARTMENT', 'PASTORAL', 'DSL',
  'OFFICE', 'BUSINESS_MANAGER', 'NETWORK_MANAGER', 'GOVERNOR', 'CHAIR_OF_GOVERNORS', 'ADMINISTRATOR'];

function roleBoxes(chosen) {
  const options = ROLES.map((value) => ({ value, text: t(`roles.${value}`) }));
  return checkBoxes({ name: 'roles', label: t('people.roles'), chosen, options });
}

/** Adds somebody who works at the school, and makes out the invitation at once. */
export function addStaff(here, again) {
  const form = h('form', { method: 'post' }, textField({ name: 'name', label: t('people.name'), autocomplete: 'off' }),
    textField({ name: 'email', label: t('people.email'), type: 'email', autocomplete: 'off' }),
    roleBoxes(['TEACHER']), submit(t('people.addAct')));
  const { close } = openDialog(t('people.add'), form);
  wire(form, {
    check: newStaff,
    send: async ({ name, email, roles = [] }) => ({
      email, ...await post(`${here.path}/staff`, { name, email, roles }),
    }),
    done: async (person) => {
      close();
      await again();
      await invite(here, person);
    },
  });
}

const newStaff = ({ name, email }) => [
  !name && { field: 'name', message: t('people.nameMissing') },
  !email.includes('@') && { field: 'email', message: t('people.emailMissing') },
].filter(Boolean);

/** Roles, a new invitation, or the last day of somebody who works at the school. */
export function changePerson(here, person, again) {
  const form = h('form', { method: 'post' }, roleBoxes(person.roles ?? []), submit(t('people.saveRoles')));
  const slip = button(t('people.invite'), async () => { await invite(here, person); close(); });
  const { close } = openDialog(person.name, form, h('hr', { class: 'govuk-section-break govuk-section-break--m' }),
    h('div', { class: 'x-acts' }, slip), departure(here, person, finished));
  wire(form, {
    send: ({ roles = [] }) => put(`${here.path}/accounts/${person.id}/roles`, { roles }, person.version),
    done: () => finished(t('people.rolesSaved', { name: person.name })),
  });
  async function finished(said) {
    close();
    await again();
    sayDone(said);
  }
}

function departure(here, person, finished) {
  const form = h('form', { method: 'post' },
    textField({ name: 'reason', label: t('people.leaveWhy'), autocomplete: 'off' }),
    submit(t('people.leave'), 'second'));
  wire(form, {
    check: ({ reason }) => (reason ? [] : [{ field: 'reason', message: t('people.leaveWhyMissing') }]),
    send: ({ reason }) => post(`${here.path}/accounts/${person.id}/departure`, { reason }),
    done: () => finished(t('people.hasLeft', { name: person.name })),
  });
  return h('details', { class: 'govuk-details' }, h('summary', { class: 'govuk-details__summary' },
    h('span', { class: 'govuk-details__summary-text' }, t('people.leaving'))),
  h('div', { class: 'govuk-details__text' }, form));
}

/** A slip to print: it works once, until its day. */
async function invite(here, person) {
  const { link, expires, canBeSent } = await post(`${here.path}/accounts/${person.id}/invitations`, {});
  showSecretSlip({
    title: t('people.slipTitle', { name: person.name }),
    steps: [t('people.slipStep', { school: here.school.name })],
    secret: link && new URL(link, location.origin).href,
    label: t('people.slipUntil'), until: longDate(here.times.date(expires)),
    acts: canBeSent ? [sending(here, person, link)] : [],
  });
}

/** Sends the link that is on the slip; the server does not keep it. */
function sending(here, { id, email }, link) {
  const [, token] = link.split('#t=');
  const act = button(t('people.send'), async () => {
    await post(`${here.path}/accounts/${id}/invitation-letters`, { token });
    act.replaceWith(h('p', { class: 'govuk-body' }, t('people.sent', { email })));
    say(t('people.sent', { email }));
  });
  return act;
}
