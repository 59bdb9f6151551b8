import { get, post, put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { longDate, shortDate } from '../lib/time.js';
import { submit, unseen } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { checkBoxes, selectField, textArea, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { dataTable, itemsOf } from '../elements/table.js';
import { addressOf } from './lines.js';
import { act, tag } from './parts.js';

/** What may be disposed of, what is kept for now, and for how long which records are kept. */
async function show(here) {
  const leads = isAny(here, 'HEADTEACHER', 'DSL', 'DEPUTY_HEAD', 'CHAIR_OF_GOVERNORS');
  const [closed, periods] = await Promise.all([leads ? get(`${here.path}/disposals`) : [],
    get(`${here.path}/retention-periods`)]);
  draw(here, itemsOf(closed), itemsOf(periods), leads);
}

function draw(here, closed, periods, leads) {
  const ready = closed.filter(({ disposable }) => disposable);
  const others = closed.filter(({ disposable }) => !disposable);
  fill(here.place, leads && [h('h2', { class: 'govuk-heading-l' }, t('keeping.over')),
    ready.length > 0 ? disposing(here, ready, periods)
      : h('p', { class: 'govuk-body' }, t('keeping.nothingOver')),
    others.length > 0 && keptTable(here, others)], h('h2', { class: 'govuk-heading-l' }, t('keeping.periods')),
  h('p', { class: 'govuk-body' }, t('keeping.periodsText')), periodsTable(here, periods));
}

const typeOf = (type) => t(`keeping.type.${type}`);

/** The list of what may go. Somebody ticks what goes, and confirms it once more. */
function disposing(here, ready, periods) {
  const form = h('form', { method: 'post' }, checkBoxes({
    name: 'incidents', label: t('keeping.which'), hint: t('keeping.whichHint'), chosen: [],
    options: ready.map((one) => ({ value: one.id, text: t('keeping.line', { number: one.number, title: one.title,
      type: typeOf(one.recordType), day: longDate(one.until) }) })),
  }), submit(t('keeping.dispose')));
  wire(form, {
    check: ({ incidents = [] }) => (incidents.length > 0 ? []
      : [{ field: 'incidents', message: t('keeping.missing.incidents') }]),
    send: async ({ incidents }) => confirm(here, incidents, periods),
    done: () => {},
  });
  return form;
}

function confirm(here, incidents, periods) {
  const form = h('form', { method: 'post' }, h('p', { class: 'govuk-body' }, t('keeping.forGood')),
    submit(t('keeping.disposeOf', { n: incidents.length })));
  const { close } = openDialog(t('keeping.sure', { n: incidents.length }), form);
  wire(form, {
    send: () => post(`${here.path}/disposals`, { incidents }),
    done: ({ items }) => {
      close();
      draw(here, items, periods, true);
      sayDone(t('keeping.disposed', { n: incidents.length }));
    },
  });
}

const keptTable = (here, items) => dataTable({
  caption: t('keeping.keptForNow'), hidden: false,
  columns: [t('incidents.incident'), t('keeping.as'), t('keeping.closed'), t('keeping.until'),
    t('incidents.standingIs')],
  rows: items.map((one) => [[h('a', { class: 'govuk-link', href: addressOf(here, one) }, one.number), h('br'),
    one.title], typeOf(one.recordType), shortDate(one.closedOn), longDate(one.until),
  one.held ? tag(t('keeping.held'), 'x-wait') : tag(t('keeping.kept'))]),
});

function periodsTable(here, periods) {
  const may = isAny(here, 'HEADTEACHER', 'DSL', 'ADMINISTRATOR');
  return dataTable({
    caption: t('keeping.periods'),
    columns: [t('keeping.record'), t('keeping.howLong'), t('keeping.source'), ...may ? [t('keeping.change')] : []],
    rows: periods.map((one) => [[typeOf(one.type), h('br'), h('small', {}, t(`keeping.what.${one.type}`))],
      t(`keeping.from.${one.from}`, { n: one.years }), one.source
        ? [t('keeping.schoolsOwn'), ' ', one.source] : t(`keeping.usual.${one.type}`),
      ...may ? [act(`change-${one.type}`, [t('keeping.change'), unseen(typeOf(one.type))],
        () => change(here, one), 'link')] : []]),
  });
}

function change(here, one) {
  const options = ['BIRTH', 'CLOSING'].map((value) => ({ value, text: t(`keeping.counted.${value}`) }));
  const form = h('form', { method: 'post' },
    textField({ name: 'years', label: t('keeping.years'), value: one.years, inputmode: 'numeric', width: 3 }),
    selectField({ name: 'from', label: t('keeping.countedFrom'), hint: t('keeping.countedHint'), options,
      value: one.from }),
    textArea({ name: 'source', label: t('keeping.whereFrom'), hint: t('keeping.whereFromHint'),
      value: one.source ?? '' }), submit(t('keeping.settle')));
  const { close } = openDialog(typeOf(one.type), form);
  wire(form, {
    check: ({ years, source }) => [...(/^([1-9]\d?|100)$/.test(years) ? []
      : [{ field: 'years', message: t('keeping.missing.years') }]),
    ...(source ? [] : [{ field: 'source', message: t('keeping.missing.source') }])],
    send: (typed) => put(`${here.path}/retention-periods/${one.type}`, { ...typed, years: Number(typed.years) },
      one.version),
    done: async () => { close(); await show(here); sayDone(t('keeping.settled')); },
  });
}

forStaff(show);
