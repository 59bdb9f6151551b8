import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { reasoned } from '../elements/rule.js';
import { endOf, platformsOf, tagOf, titleOf } from './lesson-model.js';
import { liveAddress, tag } from './lesson-slips.js';

/**
 * Lessons as rows: when, which class, its state, and what there is to say about it.
 * @param {(lesson: import('./lesson-model.js').Lesson) => (Node|null)} act a link after the words, where there is one
 */
export function lessonRows(here, lessons, act = () => null) {
  return h('ul', { class: 'x-rows' }, lessons.map((lesson) => h('li', {},
    h('time', { datetime: lesson.opens }, here.times.time(lesson.opens)), h('strong', {}, titleOf(lesson)),
    tag(state(lesson)), h('small', {}, words(here, lesson), cover(lesson), ' ', act(lesson)))));
}

function state({ state: name, authorisation }) {
  if (name === 'FREE') return tagOf(name);
  const known = authorisation && ['LIVE', 'PLANNED'].includes(name);
  return tagOf(known ? authorisation.state : 'CLOSED');
}

const cover = (lesson) => (lesson.cover ? [' · ', t('lesson.cover')] : null);

function words(here, lesson) {
  const { authorisation: it, finding } = lesson;
  switch (lesson.state) {
    case 'LIVE': return h('a', { class: 'govuk-link', href: liveAddress(here, it) }, span(here, it));
    case 'PLANNED': return h('a', { class: 'govuk-link', href: liveAddress(here, it) }, span(here, it));
    case 'CLOSED': return it ? endOf(it, here.times) : t('lesson.nothingOpened');
    case 'BARRED': case 'FREE': return reasoned(finding);
    case 'SILENT': return t('lesson.silent');
    default: return t('lesson.nothing');
  }
}

function span(here, it) {
  const [opens, closes] = [here.times.time(it.opens), here.times.time(it.closes)];
  return t('lesson.span', { platforms: platformsOf(it), opens, closes });
}
