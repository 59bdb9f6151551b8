import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { canHide } from '../elements/blank-screen.js';
import { submit } from '../elements/button.js';
import { nameTitle, showErrors } from '../elements/error-summary.js';
import { selectField, textArea } from '../elements/fields.js';
import { addressOf } from './lines.js';
import { concernsText, lines } from './parts.js';

const asked = new URLSearchParams(location.search);
const id = asked.get('id') ?? '';
const called = ({ number, title }) => `${number}: ${title}`;

/** First which incident is merged into this one; then what would happen; then it happens, for good. */
async function show(here) {
  const other = asked.get('other');
  fill(here.place, other ? await foreseen(here, other) : await which(here));
}

function head(title) {
  nameTitle(title);
  fill(document.getElementById('title'), title);
}

async function which(here) {
  const [{ items }, related] = await Promise.all([get(`${here.path}/incidents?state=OPEN`),
    get(`${here.path}/incidents/${encodeURIComponent(id)}/related`)]);
  const others = items.filter((one) => one.id !== id);
  if (others.length === 0) return h('p', { class: 'govuk-body' }, t('merging.noOther'));
  return [h('p', { class: 'govuk-body-l' }, t('merging.intro')),
    suggested(related.items.filter(({ state }) => state === 'OPEN')), choosing(others)];
}

const foreseenAt = (other) => `?${new URLSearchParams({ id, other })}`;

/** Those that have something in common with it: one tap leads to what would happen, and nothing happens before. */
const suggested = (items) => items.length > 0 && h('section', { id: 'suggested', 'aria-labelledby': 'may-be-one' },
  h('h2', { class: 'govuk-heading-m', id: 'may-be-one' }, t('merging.mayBeOne')),
  lines(items.map((one) => h('li', {}, h('strong', {}, h('a', {
    class: 'govuk-link', href: foreseenAt(one.id),
  }, called(one))), h('small', {}, one.shares.map((what) => t(`merging.shares.${what}`)).join(' · '))))));

function choosing(others) {
  const form = h('form', { method: 'get' }, selectField({
    name: 'other', label: t('merging.which'), hint: t('merging.whichHint'),
    options: [{ value: '', text: t('merging.choose') }, ...others.map((one) => ({ value: one.id, text: called(one) }))],
  }), submit(t('merging.foresee')));
  wire(form, {
    check: (typed) => (typed.other ? [] : [{ field: 'other', message: t('merging.missing.other') }]),
    send: async (typed) => leaveFor(foreseenAt(typed.other)),
    done: () => {},
  });
  return form;
}

async function foreseen(here, other) {
  const it = await get(`${here.path}/incidents/${encodeURIComponent(id)}/merging/${encodeURIComponent(other)}`);
  head(t('merging.into', { other: it.other.number, number: it.line.number }));
  return [h('p', { class: 'govuk-body-l' }, t('merging.both', { other: called(it.other), one: called(it.line) })),
    h('h2', { class: 'govuk-heading-l' }, t('merging.happens')), bullets(happening(it)),
    h('h2', { class: 'govuk-heading-l' }, t('merging.whoSees')), bullets(seeing(it)), form(here, it)];
}

const bullets = (items) => h('ul', { class: 'govuk-list govuk-list--bullet' },
  items.filter(Boolean).map((text) => h('li', {}, text)));

/** What comes along, and what stays behind. */
function happening(it) {
  const { line: { number, decision }, other: { number: other }, reports, parties, concerns, actions, dueOn, held } = it;
  const told = (key, items) => items.length > 0 && t(`merging.${key}`, { number, items: list(items) });
  return [told('reports', reports), told('parties', parties),
    concerns.length > 0 && t('merging.concerns', { number, items: concernsText(concerns) }),
    told('actions', actions.map((text) => `“${text}”`)), t('merging.dueOn', { number, day: longDate(dueOn) }),
    held && t('merging.held', { number, other }), t('merging.stays', { number, other }),
    decision && t('merging.again', { number }), t('merging.ends', { number, other })];
}

const seeing = ({ line: { number }, other: { number: other }, gaining, losing }) => [
  gaining.length > 0 ? t('merging.gaining', { items: list(gaining) }) : t('merging.nobodyMore'),
  losing.length > 0 && t('merging.losing', { items: list(losing) }), t('merging.byPost'),
  t('merging.keptFrom', { number, other })];

function form(here, it) {
  const made = h('form', { method: 'post' }, h('h2', { class: 'govuk-heading-l' }, t('merging.forGood')),
    h('p', { class: 'govuk-body x-note' }, t('merging.noWayBack')),
    textArea({ name: 'reason', label: t('merging.why'), hint: t('merging.whyHint') }), submit(t('merging.act')));
  wire(made, {
    check: ({ reason }) => (reason ? [] : [{ field: 'reason', message: t('incidents.missing.reason') }]),
    send: ({ reason }) => post(`${here.path}/incidents/${encodeURIComponent(id)}/merging`,
      { other: it.other.id, version: it.otherVersion, reason }, { version: it.version }),
    done: () => leaveFor(addressOf(here, it.line)),
    refused: (error) => stale(here, error),
  });
  return made;
}

/** One of both has changed: what would happen is shown anew, to be looked at again. */
function stale(here, error) {
  if (error.status !== 412) return false;
  show(here).then(() => showErrors(here.place.querySelector('form'), [{ message: t('merging.stale') }]));
  return true;
}

forStaff(async (here) => {
  canHide(here.school.name);
  document.getElementById('back').href = addressOf(here, { id });
  await show(here);
});
