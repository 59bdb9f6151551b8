import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { titleOf } from './lesson-model.js';

/** What Today shows when no lesson is on: a closed day, a break, or a day without lessons. */
export function emptyDay(here, { closedDay, lessons }, next) {
  if (closedDay) return empty(closedTitle(closedDay), t('today.closedText'), planLink(here));
  if (next) return pause(here, next);
  if (lessons.length > 0) return empty(t('today.over'), t('today.overText'), planLink(here));
  return empty(t('today.none'), t('today.noneText'), planLink(here));
}

const closedTitle = ({ name }) => (name ? t('today.closed', { name }) : t('today.closedPlain'));
const planLink = (here) => h('a', { class: 'govuk-link', href: `${here.base}plan` }, t('today.planAhead'));

function empty(title, text, link) {
  return h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'empty' }, h('div', { class: 'x-slip__body' },
    h('h2', { class: 'govuk-heading-l', id: 'empty' }, title),
    h('p', { class: 'govuk-body' }, text), h('p', { class: 'govuk-body' }, link)));
}

function nextLesson(next) {
  return t(next.room ? 'today.next' : 'today.nextNoRoom', { lesson: titleOf(next), room: next.room });
}

function pause(here, next) {
  return h('section', { class: 'x-slip x-slip--wide', 'aria-labelledby': 'empty' },
    h('div', { class: 'x-slip__body' },
      h('h2', { class: 'govuk-heading-l', id: 'empty' }, t('today.pause')),
      h('p', { class: 'govuk-body' }, nextLesson(next)),
      h('p', { class: 'govuk-body' }, planLink(here))),
    h('div', { class: 'x-slip__stub' }, h('span', { class: 'x-label' }, t('today.begins')),
      h('strong', { class: 'x-big' }, h('time', { datetime: next.opens }, here.times.time(next.opens)))));
}
