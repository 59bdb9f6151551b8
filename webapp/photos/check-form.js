import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { singleBox } from '../elements/fields.js';
import { ruleWithHeading } from '../elements/rule.js';
import { questionOf } from './check-model.js';
import { eventName } from './notices.js';
import { pupilFinder } from './pupil-finder.js';
import { CHANNELS } from './uses.js';

/**
 * Who is in the picture, where it goes, and whether names go along.
 * @param {(asked: any) => Promise<void>} ask shows what is answered
 */
export function questionForm(here, groups, ask) {
  const added = [];
  const form = h('form', { method: 'post', class: 'x-form x-no-print' }, groupField(groups), pupilFinder(here, added),
    channelField(), singleBox({ name: 'named', label: t('photoCheck.named') }), submit(t('photoCheck.check')),
    forThemselves(groups.forThemselves));
  wire(form, {
    check: (typed) => missing(typed, added), send: (typed) => ask(questionOf(typed, added)), done: () => {},
  });
  return form;
}

const missing = ({ group, channel }, added) => [
  ...(group || added.length > 0 ? [] : [{ field: 'group', message: t('photoCheck.missing.who') }]),
  ...(channel ? [] : [{ field: 'channel', message: t('photoCheck.missing.channel') }])];

/** One's own classes first, then lists for events by day, one's own lists, and all classes. */
function groupField({ classes, lists, events }) {
  const option = (kind, id, text) => h('option', { value: `${kind}:${id}` }, text);
  const part = (key, options) => options.length > 0 && h('optgroup', { label: t(`photoCheck.${key}`) }, options);
  const titled = (own) => classes.filter((one) => one.own === own).map(({ id, title }) => option('class', id, title));
  const of = (event) => lists.filter((list) => list.event === event.id)
    .map(({ id, name }) => option('list', id, `${eventName(event)}: ${name}`));
  return h('div', { class: 'govuk-form-group' },
    h('label', { class: 'govuk-label govuk-label--s', for: 'group' }, t('photoCheck.who')),
    h('select', { class: 'govuk-select', id: 'group', name: 'group' }, h('option', { value: '' },
      t('photoCheck.byName')), part('yours', titled(true)), part('eventLists', events.flatMap(of)),
    part('lists', lists.filter(({ event }) => !event).map(({ id, name }) => option('list', id, name))),
    part('classes', titled(false))));
}

const channelField = () => h('div', { class: 'govuk-form-group' }, h('fieldset', { class: 'govuk-fieldset' },
  h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t('photoCheck.where')),
  h('div', { class: 'govuk-radios govuk-radios--small x-columns' }, CHANNELS.map((value) => h('div', {
    class: 'govuk-radios__item',
  }, h('input', { class: 'govuk-radios__input', type: 'radio', id: `channel-${value}`, name: 'channel', value }),
  h('label', { class: 'govuk-label govuk-radios__label', for: `channel-${value}` },
    t(`photoUse.channel.${value}`)))))));

/** What the policy says of pictures that staff take for themselves: another matter, and said so. */
const forThemselves = ({ clauses }) => h('p', { class: 'govuk-body-s x-rests' }, clauses.length > 0
  ? [t('photoCheck.forThemselves.speaks'), ' ', clauses.map((clause, index) => [index > 0 && ', ',
    ruleWithHeading(clause)])] : t('photoCheck.forThemselves.silent'));
