import { get, post, put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { button, submit, unseen } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { openDialog } from '../elements/dialog.js';
import { sayDone } from '../elements/say.js';
import { check, fields, wish } from './event-form.js';
import { days, noteOf, posterLink, ruleTag } from './notices.js';

/** What is allowed for pictures at the school's events, for those who say it. */
async function show(here) {
  const { items } = await get(`${here.path}/photo-events`);
  const over = items.filter(({ phase, withdrawnOn }) => phase === 'PAST' || withdrawnOn).reverse();
  const standing = items.filter((event) => !over.includes(event));
  fill(here.place, h('h2', { class: 'govuk-heading-l' }, t('photoEvents.ahead')), standing.length > 0
    ? rows(here, standing) : h('p', { class: 'govuk-body' }, t('photoEvents.nothing')), over.length > 0
    && h('details', { class: 'govuk-details' }, h('summary', { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, t('photoEvents.over', { n: over.length }))),
    h('div', { class: 'govuk-details__text' }, rows(here, over))),
  h('div', { class: 'x-acts' }, button(t('photoEvents.add'), () => add(here), 'main')));
}

const rows = (here, events) => h('ul', { class: 'x-rows x-rows--2' }, events.map((event) => h('li', {},
  h('strong', {}, event.name), ruleTag(event), h('small', {}, [days(event), event.place].filter(Boolean).join(', '),
    noteOf(event) && h('br'), noteOf(event), event.withdrawnOn && [h('br'),
      t('photoEvents.withdrawnOn', { day: longDate(event.withdrawnOn) })]),
  !event.withdrawnOn && acts(here, event))));

const acts = (here, event) => h('div', { class: 'x-rows__acts' }, posterLink(here, event),
  event.phase !== 'PAST' && button([t('photoEvents.change'), unseen(event.name)], () => change(here, event), 'link'),
  button([t('photoEvents.withdraw'), unseen(event.name)], () => withdraw(here, event), 'link'));

const add = (here) => ask(here, {
  title: t('photoEvents.add'), event: {}, act: t('photoEvents.publish'), done: t('photoEvents.added'),
  send: (typed) => post(`${here.path}/photo-events`, wish(typed)),
});

const change = (here, event) => ask(here, {
  title: t('photoEvents.changeIt', { name: event.name }), event, act: t('photoEvents.keep'),
  done: t('photoEvents.changed'),
  send: (typed) => put(`${here.path}/photo-events/${event.id}`, wish(typed), event.version),
});

function ask(here, { title, event, act, done, send }) {
  const form = h('form', { method: 'post' }, fields(event), submit(act));
  const { close } = openDialog(title, form);
  wire(form, { check, send, done: async () => { close(); await show(here); sayDone(done); } });
}

async function withdraw(here, { id, name, version }) {
  const sure = await confirm({
    title: t('photoEvents.withdrawIt', { name }), text: t('photoEvents.withdrawText'), act: t('photoEvents.withdraw'),
  });
  if (!sure) return;
  await post(`${here.path}/photo-events/${id}/withdrawal`, {}, { version });
  await show(here);
  sayDone(t('photoEvents.withdrawn'));
}

forStaff(show);
