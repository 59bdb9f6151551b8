import { get, post, remove } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { longDate } from '../lib/time.js';
import { button, unseen } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { sayDone } from '../elements/say.js';
import { eventName } from './notices.js';

const LOOKS = { WAITING: 'x-wait', CLEARED: 'x-go', LAPSED: 'x-stop', TAKEN_DOWN: '' };

/** What was cleared: what must come down first, then what waits for somebody, then all of one's own. */
async function show(here) {
  const [cleared, groups] = await Promise.all([get(`${here.path}/photo-clearances`),
    get(`${here.path}/photo-check-groups`)]);
  const { own, toConfirm, orphaned = [] } = cleared;
  const lapsed = own.filter(({ state }) => state === 'LAPSED');
  fill(here.place, part(here, 'lapsedTitle', lapsed, t('photoCheck.lapsedText')),
    part(here, 'orphaned', orphaned, t('photoCheck.lapsedText')), part(here, 'toConfirm', toConfirm),
    own.length > 0 ? part(here, 'own', own.filter((one) => !lapsed.includes(one)))
      : [h('h2', { class: 'govuk-heading-l' }, t('photoCheck.own')), h('p', { class: 'govuk-body' },
        t('photoCheck.ownNone'))], ownLists(here, groups));
}

const part = (here, key, items, text) => items.length > 0 && [h('h2', { class: 'govuk-heading-l' },
  t(`photoCheck.${key}`)), text && h('p', { class: 'govuk-body x-form' }, text),
h('ul', { class: 'x-rows x-rows--2' }, items.map((one) => row(here, key, one)))];

const row = (here, key, one) => h('li', {}, h('strong', {}, one.title), h('strong', {
  class: `govuk-tag ${LOOKS[one.state]}`.trim(),
}, t(`photoCheck.state.${one.state}`)), h('small', {}, facts(here, one).join(' · ')), h('details', {
  class: 'govuk-details x-in-it',
}, h('summary', { class: 'govuk-details__summary' }, h('span', { class: 'govuk-details__summary-text' },
  t('photoCheck.pupilsIn', { n: one.pupils.length }), unseen(one.title))), h('div', { class: 'govuk-details__text' },
  one.pupils.map(({ name, year }) => `${name} (${year})`).join(', '))), h('div', { class: 'x-rows__acts' },
  act(here, key, one)));

const facts = ({ times }, one) => [t(`photoUse.channel.${one.channel}`),
  t(one.named ? 'photoCheck.withNames' : 'photoCheck.withoutNames'), signed(times, 'madeBy', one.made),
  one.confirmed && signed(times, 'confirmedBy', one.confirmed),
  one.lapsedOn && t('photoCheck.lapsedOn', { day: longDate(one.lapsedOn) }),
  one.endedOn && t('photoCheck.endedOn', { day: longDate(one.endedOn) })].filter(Boolean);

const signed = (times, key, { name, at }) => t(`photoCheck.${key}`, { name, moment: times.longMoment(at) });

function act(here, key, one) {
  if (key === 'toConfirm') {
    return button([t('photoCheck.confirm'), unseen(one.title)], () => confirmIt(here, one), 'slim');
  }
  if (one.state === 'TAKEN_DOWN') return null;
  const lapsed = one.state === 'LAPSED';
  return button([t(`photoCheck.${lapsed ? 'takeDown' : 'giveUp'}`), unseen(one.title)], () => takeDown(here, one),
    lapsed ? 'slim' : 'link');
}

const confirmIt = (here, one) => carry(here, one, {
  ask: { title: t('photoCheck.confirmTitle'), text: t('photoCheck.confirmText'), act: t('photoCheck.confirm') },
  to: 'confirmation', done: 'confirmed',
});

const takeDown = (here, one) => carry(here, one, {
  ask: { title: t('photoCheck.takeDownTitle'), text: t('photoCheck.takeDownText'), act: t('photoCheck.takeDown') },
  to: 'removal', done: 'takenDown',
});

async function carry(here, { id, version, title }, { ask, to, done }) {
  if (!await confirm({ ...ask, more: h('p', { class: 'govuk-body' }, h('strong', {}, title)) })) return;
  await post(`${here.path}/photo-clearances/${id}/${to}`, {}, { version });
  await show(here);
  sayDone(t(`photoCheck.${done}`));
}

/** Those that somebody may throw away: their own, and to the safeguarding lead all for events. */
function ownLists(here, { lists, events }) {
  const removable = lists.filter(({ own }) => own || isAny(here, 'DSL'));
  const about = ({ pupils, event, own, by }) => [t('photoCheck.onList', { n: pupils }),
    ...events.filter(({ id }) => id === event).map(eventName), !own && by].filter(Boolean).join(' · ');
  return removable.length > 0 && [h('h2', { class: 'govuk-heading-l' }, t('photoCheck.ownLists')),
    h('ul', { class: 'x-rows x-rows--2' }, removable.map((list) => h('li', {}, h('strong', {}, list.name),
      button([t('photoCheck.remove'), unseen(list.name)], () => throwAway(here, list), 'link'),
      h('small', {}, about(list)))))];
}

async function throwAway(here, { id }) {
  await remove(`${here.path}/pupil-lists/${id}`);
  await show(here);
  sayDone(t('photoCheck.done.listRemoved'));
}

forStaff(show);
