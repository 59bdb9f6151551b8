import { h } from '../lib/h.js';
import { parts, t } from '../lib/i18n.js';
import { ruleWithHeading } from '../elements/rule.js';
import { endOf, platformsOf, tagOf } from './lesson-model.js';
import { leftOut } from './pupil-choice.js';

/** A tag: a word and a shape, never colour alone. */
export const tag = ({ text, look }) => h('strong', { class: `govuk-tag ${look}`.trim() }, text);

/** "Rests on rule 1b: …", or nothing when no rule was named. */
export function rests(finding) {
  return finding?.clause && h('p', { class: 'x-rests' }, parts('lesson.rests', { rule: ruleWithHeading(finding) }));
}

/** The address of the page of one authorisation. */
export const liveAddress = (here, { id }) => `${here.base}live?authorisation=${encodeURIComponent(id)}`;

/** The slip of the lesson on now in every state but the one in which it can be opened. */
export function lessonSlip(here, lesson) {
  const shapes = { LIVE: live, PLANNED: planned, CLOSED: closed, BARRED: barred, FREE: free, SILENT: silent };
  return shapes[lesson.state](here, lesson);
}

function slip(look, body, stub) {
  return h('section', { class: `x-slip x-slip--wide ${look}`, 'aria-label': t('lesson.slip') },
    h('div', { class: 'x-slip__body' }, body), stub && h('div', { class: 'x-slip__stub' }, stub));
}

const until = (here, label, instant, act) => h('div', { class: 'x-until' },
  h('div', {}, h('span', { class: 'x-label' }, label),
    h('strong', { class: 'x-big' }, h('time', { datetime: instant }, here.times.time(instant)))), act);

const button = (href, text) => h('a', { class: 'govuk-button', href }, text);

function live(here, { authorisation: it }) {
  const see = button(liveAddress(here, it), t('lesson.see'));
  return slip('x-slip--wait', summary(it), until(here, t('lesson.closesAt'), it.closes, see));
}

function planned(here, { authorisation: it }) {
  const see = button(liveAddress(here, it), t('lesson.seePlan'));
  return slip('', summary(it), until(here, t('lesson.opensAt'), it.opens, see));
}

function summary(it) {
  return [h('p', { class: 'govuk-body' }, tag(tagOf(it.state))),
    h('h2', { class: 'govuk-heading-m' }, platformsOf(it)),
    h('p', { class: 'govuk-body' }, h('strong', {}, t('lesson.for')), ' ', it.purpose),
    leftOut(it.leftOut ?? []), rests(it.finding)];
}

function closed(here, { authorisation: it, finding }) {
  return slip('', [h('p', { class: 'govuk-body' }, tag(tagOf('CLOSED'))),
    it && h('p', { class: 'govuk-body' }, endOf(it, here.times), it.why && ` ${it.why}`), rests(finding)], null);
}

function barred(here, lesson) {
  return slip('', [h('h2', { class: 'govuk-heading-m' }, t('lesson.barred', { class: lesson.className })),
    h('p', { class: 'govuk-body' }, lesson.finding?.message), leftOut(lesson.leftOut ?? []), rests(lesson.finding)],
  [h('span', { class: 'x-label' }, t('lesson.nobodyCan')), h('strong', { class: 'x-big' }, t('lesson.staysClosed'))]);
}

/** Nobody in the class needs a teacher to open anything. */
function free(here, lesson) {
  return slip('', [h('p', { class: 'govuk-body' }, tag(tagOf('FREE'))),
    h('h2', { class: 'govuk-heading-m' }, t('lesson.free', { class: lesson.className })),
    lesson.finding && h('p', { class: 'govuk-body' }, lesson.finding.message), rests(lesson.finding)], null);
}

function silent(here, lesson) {
  return slip('', [h('h2', { class: 'govuk-heading-m' }, t('lesson.silent')),
    h('p', { class: 'govuk-body' }, lesson.finding?.message ?? t('lesson.silentWhy')), rests(lesson.finding)],
  [h('span', { class: 'x-label' }, t('lesson.settledBy')), h('strong', { class: 'x-big' }, t('lesson.theHead'))]);
}
