import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { textArea } from '../elements/fields.js';
import { ask } from './ask.js';
import { act, byAt, said } from './parts.js';

/** How long it is kept, and whether somebody holds it longer. */
export function hold(desk) {
  if (desk.it.line.mergedInto) return keptWith(desk.it.line.mergedInto);
  const held = holdOf(desk.it.chronology);
  return [h('h2', { class: 'govuk-heading-m' }, t('keeping.howLongKept')),
    desk.it.line.state === 'CLOSED' ? until(desk) : h('p', { class: 'govuk-body' }, t('keeping.whileOpen')),
    held && h('p', { class: 'govuk-body x-note' }, t('keeping.heldBecause'), ' ', said(held.text), ' ',
      h('small', {}, byAt(desk.here, held))),
    h('div', { class: 'x-acts' }, held ? act('lift', t('keeping.lift'), () => lift(desk), 'slim')
      : act('hold', t('keeping.hold'), () => start(desk), 'slim')),
    h('p', { class: 'govuk-body-s' }, h('a', { class: 'govuk-link', href: `${desk.here.base}incidents/keeping` },
      t('keeping.allPeriods')))];
}

const keptWith = (other) => [h('h2', { class: 'govuk-heading-m' }, t('keeping.howLongKept')),
  h('p', { class: 'govuk-body' }, t('keeping.asLongAs', other))];

/** The newest word on it; entries come newest first. */
export function holdOf(chronology) {
  const last = chronology.find(({ kind }) => kind === 'HELD' || kind === 'HOLD_LIFTED');
  return last?.kind === 'HELD' ? last : null;
}

/** Told by the server, which knows the school's periods and the pupils' year groups. */
function until(desk) {
  const place = h('p', { class: 'govuk-body' });
  get(`${desk.path}/keeping`).then(({ recordType, until: day }) => fill(place, t('keeping.keptAs', {
    type: t(`keeping.type.${recordType}`), day: longDate(day),
  })));
  return place;
}

const start = (desk) => ask(desk, {
  title: t('keeping.hold'), act: t('keeping.hold'), needs: ['reason'], done: 'held',
  fields: textArea({ name: 'reason', label: t('keeping.holdWhy'), hint: t('keeping.holdHint') }),
  send: (typed) => desk.post('hold', typed),
});

const lift = (desk) => ask(desk, {
  title: t('keeping.lift'), act: t('keeping.lift'), needs: ['reason'], done: 'lifted',
  fields: textArea({ name: 'reason', label: t('keeping.liftWhy') }),
  send: (typed) => desk.post('hold/removal', typed),
});
