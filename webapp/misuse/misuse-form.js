import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { selectField, textArea, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { named } from '../incidents/incident-model.js';
import { answerRow } from '../incidents/parts.js';
import { personFinder } from '../incidents/person-finder.js';
import { choices, entryOf, whomOf } from './misuse-model.js';

const SORTS = ['PUPIL', 'STAFF', 'OTHER'];

/**
 * Adds an entry in a window above the page; one that corrects another begins as that one.
 * @param {any} page
 * @param {import('./misuse-model.js').Entry|null} [before] the entry that is corrected
 */
export async function write(page, before = null) {
  const { items } = await get(`${page.here.path}/incidents`);
  const form = h('form', { method: 'post' }, before && h('p', { class: 'govuk-body' }, t('misuse.correctText')),
    fields(page, before, choices(items, before)),
    h('div', { class: 'x-acts' }, submit(t(before ? 'misuse.correctIt' : 'misuse.addIt'))));
  const { close } = openDialog(t(before ? 'misuse.correctTitle' : 'misuse.add'), form);
  wire(form, {
    check: (typed) => missing(typed, before),
    send: (typed) => send(page.here, typed, before),
    done: async () => { close(); await page.show(); sayDone(t(before ? 'misuse.corrected' : 'misuse.added')); },
  });
}

const fields = ({ here }, before, incidents) => [
  textField({
    name: 'on', label: t('misuse.on'), hint: t('misuse.onHint'), type: 'date', max: here.times.date(here.now()),
    value: before?.on ?? here.times.date(here.now()),
  }),
  selectField({
    name: 'concerns', label: t('misuse.concerns'), value: before?.concerns,
    options: SORTS.map((value) => ({ value, text: t(`misuse.sort.${value}`) })),
  }),
  before && whom(before),
  h('div', { id: 'finder', hidden: Boolean(before) }, h('p', { class: 'govuk-hint' }, t('misuse.nameHint')),
    personFinder(here, { staff: true, plain: true })),
  textArea({ name: 'what', label: t('misuse.what'), value: before?.what ?? '', rows: 4 }),
  textField({ name: 'where', label: t('misuse.where'), hint: t('misuse.whereHint'), value: before?.where ?? '' }),
  textArea({ name: 'done', label: t('misuse.doneAbout'), hint: t('misuse.doneHint'), value: before?.done ?? '' }),
  incidents.length > 0 && selectField({
    name: 'incident', label: t('misuse.incident'), value: before?.incident?.id,
    options: [{ value: '', text: t('misuse.noIncident') }, ...incidents],
  }),
  before && textArea({ name: 'reason', label: t('misuse.correctWhy') }),
];

/** A correction concerns whom the entry did, unless just that was wrong. */
function whom({ name }) {
  const options = [{ value: 'same', text: t('misuse.sameWhom', { name }) },
    { value: 'other', text: t('misuse.newWhom') }];
  const change = ({ target }) => { document.getElementById('finder').hidden = target.value !== 'other'; };
  return h('div', { on: { change } }, answerRow({
    id: 'whom', name: 'whom', legend: t('incidents.whichOne'), options, chosen: 'same',
  }));
}

function missing({ on, what, who, reason, whom: choice }, before) {
  const needed = [['on', on], ['name', (before && choice === 'same') || who], ['what', what],
    ['reason', !before || reason]];
  return needed.filter(([, value]) => !value)
    .map(([field]) => ({ field, message: t(`misuse.missing.${field}`) }));
}

function send({ path }, typed, before) {
  const about = before && typed.whom === 'same' ? whomOf(before) : named(typed.who, typed.name);
  const entry = entryOf(typed, about);
  return before ? post(`${path}/misuse-entries/${encodeURIComponent(before.id)}/corrections`,
    { entry, reason: typed.reason }) : post(`${path}/misuse-entries`, entry);
}
