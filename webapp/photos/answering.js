import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { nameTitle } from '../elements/error-summary.js';
import { actsOf } from './answering-acts.js';
import { stateTag } from './standing.js';

const id = new URLSearchParams(location.search).get('id') ?? '';

/** One request: what was asked, on what it rests, by when it is answered, and what was done. */
async function show(here) {
  const path = `${here.path}/take-downs/${encodeURIComponent(id)}`;
  draw(here, path, await get(path));
}

function draw(here, path, it) {
  const { line } = it;
  nameTitle(line.number);
  fill(document.getElementById('title'), line.number);
  fill(here.place, h('section', { class: 'x-slip x-slip--wide' }, h('div', { class: 'x-slip__body' },
    h('p', { class: 'govuk-body' }, stateTag(line), line.fresh && [' ', h('strong', { class: 'govuk-tag x-wait' },
      t('takeDown.fresh'))]), h('p', { class: 'govuk-body x-said' }, it.wanted.what), facts(it.wanted),
    h('p', { class: 'x-rests' }, t(`takeDown.restsOn.${it.footing}`)), it.handedOn && h('p', {
      class: 'govuk-body x-note',
    }, t('takeDown.handed', { day: longDate(it.handedOn) }))), stub(it, actsOf({ path, it, again: (now) => draw(here,
    path, now) }))), chronology(it));
}

function facts(wanted) {
  const rows = [['relation', t(`takeDown.relationIs.${wanted.relation}`)], ['platform', wanted.platform],
    ['link', wanted.link], ['whoIn', wanted.whoIn], ['bySchool', t(`takeDown.bySchoolIs.${wanted.bySchool}`)],
    ['postedBy', wanted.postedBy], ['asked', t(`takeDown.askedIs.${wanted.asked}`)], ['contact', wanted.contact]];
  return h('dl', { class: 'govuk-summary-list' }, rows.filter(([, value]) => value).map(([key, value]) => h('div', {
    class: 'govuk-summary-list__row',
  }, h('dt', { class: 'govuk-summary-list__key' }, t(`takeDown.fact.${key}`)), h('dd', {
    class: 'govuk-summary-list__value',
  }, value))));
}

const stub = ({ line }, acts) => h('div', { class: 'x-slip__stub' },
  h('span', { class: 'x-label' }, t('takeDown.receivedOn', { day: longDate(line.receivedOn) })),
  h('span', { class: 'x-label' }, t('takeDown.column.due')),
  h('strong', { class: 'x-big' }, longDate(line.dueOn)), acts);

const chronology = (it) => [h('h2', { class: 'govuk-heading-m' }, t('takeDown.steps')),
  it.chronology.length === 0 ? h('p', { class: 'govuk-body' }, t('takeDown.nothingYet'))
    : h('ol', { class: 'x-timeline' }, [...it.chronology].reverse().map(entry))];

const entry = ({ kind, by, on, text, told }) => h('li', {}, t(`takeDown.kind.${kind}`),
  text && [h('br'), h('span', { class: 'x-said' }, text)], h('small', {}, [by ?? t('takeDown.requester'),
    longDate(on), text && t(told ? 'takeDown.readByThem' : 'takeDown.staffOnly')].filter(Boolean).join(' · ')));

forStaff(show);
