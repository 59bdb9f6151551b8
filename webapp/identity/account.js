import { get, post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { button, unseen } from '../elements/button.js';
import { sayDone } from '../elements/say.js';
import { passwordForm } from './password-form.js';

async function show(here) {
  const answer = await get('/sessions');
  fill(here.place, person(here), h('h2', { class: 'govuk-heading-l' }, t('account.devices')),
    h('p', { class: 'govuk-body' }, t('account.devicesText')), devices(here, answer.items ?? answer),
    passwordForm(here, () => show(here)));
}

function person({ account, school }) {
  const row = (key, value) => h('div', { class: 'govuk-summary-list__row' },
    h('dt', { class: 'govuk-summary-list__key' }, t(key)), h('dd', { class: 'govuk-summary-list__value' }, value));
  return h('dl', { class: 'govuk-summary-list' },
    row('account.name', account.name), row('account.email', account.email), row('account.school', school.name),
    row('account.roles', list(school.roles.map((role) => t(`roles.${role}`)))));
}

function devices(here, sessions) {
  return h('ul', { class: 'x-rows x-rows--2' }, sessions.map((session) => h('li', {},
    h('strong', {}, device(session)),
    session.here ? h('strong', { class: 'govuk-tag x-go' }, t('account.this')) : revoke(here, session),
    h('small', {}, t('account.seen', {
      since: here.times.moment(session.created), seen: here.times.moment(session.lastUsed),
    })))));
}

/** Browser and system are kept as one English text. */
function device({ agent }) {
  if (!agent) return t('account.unknown');
  const [browser, system] = agent.split(' on ');
  if (!system) return agent === 'Another program' ? t('account.program') : agent;
  return t('account.on', { browser, system });
}

const revoke = (here, session) => button([t('account.end'), unseen(device(session))], async () => {
  await post(`/sessions/${encodeURIComponent(session.id)}/revocation`, {});
  await show(here);
  sayDone(t('account.ended'));
}, 'link');

forStaff(show);
