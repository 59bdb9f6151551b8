import { get, put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { longDate } from '../lib/time.js';
import { canHide } from '../elements/blank-screen.js';
import { submit, unseen } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { selectField, textArea, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { dataTable, itemsOf } from '../elements/table.js';
import { disposing, typeOf } from './disposing.js';
import { endedRecords } from './ended.js';
import { addressOf } from './lines.js';
import { act, tag } from './parts.js';

/** What may be disposed of, what is kept for now, and for how long which records are kept. */
async function show(here) {
  const leads = isAny(here, 'HEADTEACHER', 'DSL', 'DEPUTY_HEAD', 'CHAIR_OF_GOVERNORS');
  const [closed, ended, periods] = (await Promise.all([leads ? get(`${here.path}/disposals`) : [],
    leads ? get(`${here.path}/ended-records`) : [], get(`${here.path}/retention-periods`)])).map(itemsOf);
  draw(here, { closed, ended, periods, leads });
}

function draw(here, known) {
  const { closed, ended, periods, leads } = known;
  const again = (changed) => draw(here, { ...known, ...changed });
  fill(here.place, leads && [...over(here, closed, (items) => again({ closed: items })), ...forNow(here, closed),
    ...endedRecords(here, ended, (items) => again({ ended: items }))],
    h('h2', { class: 'govuk-heading-l' }, t('keeping.periods')),
    h('p', { class: 'govuk-body' }, t('keeping.periodsText')), periodsTable(here, periods));
}

function over(here, closed, again) {
  const ready = closed.filter(({ disposable }) => disposable);
  return [h('h2', { class: 'govuk-heading-l' }, t('keeping.over')), ready.length > 0 ? disposing(here, ready, again)
    : h('p', { class: 'govuk-body' }, t('keeping.nothingOver'))];
}

function forNow(here, closed) {
  const others = closed.filter(({ disposable }) => !disposable);
  return others.length > 0
    ? [h('h2', { class: 'govuk-heading-l' }, t('keeping.keptForNow')), keptTable(here, others)] : [];
}

const keptTable = (here, items) => dataTable({
  caption: t('keeping.keptForNow'),
  columns: [t('incidents.incident'), t('keeping.as'), t('keeping.closed'), t('keeping.until'),
    t('incidents.standingIs')],
  rows: items.map((one) => [[h('a', { class: 'govuk-link', href: addressOf(here, one) }, one.number), h('br'),
    one.title], typeOf(one.recordType), longDate(one.closedOn), longDate(one.until),
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
  const form = h('form', { method: 'post' }, fields(one), submit(t('keeping.settle')));
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

/** What ends by itself is counted from its end, and there is nothing to choose. */
function fields({ years, from, source }) {
  const options = ['BIRTH', 'CLOSING'].map((value) => ({ value, text: t(`keeping.counted.${value}`) }));
  return [textField({ name: 'years', label: t('keeping.years'), value: years, inputmode: 'numeric', width: 3 }),
    from === 'END' ? h('input', { type: 'hidden', name: 'from', value: from }) : selectField({
      name: 'from', label: t('keeping.countedFrom'), hint: t('keeping.countedHint'), options, value: from,
    }),
    textArea({ name: 'source', label: t('keeping.whereFrom'), hint: t('keeping.whereFromHint'), value: source ?? '' })];
}

forStaff(async (here) => {
  canHide(here.school.name);
  await show(here);
});
