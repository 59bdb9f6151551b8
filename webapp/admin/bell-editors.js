import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button } from '../elements/button.js';
import { rowEditor } from '../elements/row-editor.js';
import { say } from '../elements/say.js';

const SCHOOL_WEEK = [1, 2, 3, 4, 5];
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The bells of each weekday, one folded under the other, with a way to give all days those of Monday. */
export function bellEditors(periods) {
  const days = WEEK.filter((weekday) => SCHOOL_WEEK.includes(weekday) || periods.some((it) => it.weekday === weekday))
    .map((weekday) => ({ weekday, editor: editorOf(weekday, periods.filter((it) => it.weekday === weekday)) }));
  const [monday, ...others] = days;
  const copy = button(t('calendar.copy'), () => {
    for (const { editor } of others) editor.replace(monday.editor.read());
    say(t('calendar.copied'));
  }, 'slim');
  return {
    element: h('section', { class: 'x-edit-group' }, h('h2', { class: 'govuk-heading-l' }, t('calendar.bells')),
      h('p', { class: 'govuk-body' }, t('calendar.bellsText')), days.map(folded), copy),
    read: () => days.reduce((all, { editor }) => [...all, ...editor.read(all.length)], []),
  };
}

const dayName = (weekday) => t(`date.weekdays.long.d${weekday % 7}`);

function folded({ weekday, editor }, index) {
  return h('details', { class: 'govuk-details', open: index === 0 },
    h('summary', { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, dayName(weekday))),
    h('div', { class: 'govuk-details__text' }, editor.element));
}

function editorOf(weekday, rows) {
  const column = (key, type, width) => ({ key, label: t(`calendar.${key}`), type, width });
  const ordered = [...rows].sort((a, b) => (a.opens < b.opens ? -1 : 1));
  return rowEditor({
    name: 'periods', legend: t('calendar.bellsOf', { day: dayName(weekday) }), rows: ordered,
    add: t('calendar.addPeriod'),
    columns: [column('name', 'text'), column('key', 'text', 4), column('opens', 'time', 10),
      column('closes', 'time', 10), column('lesson', 'checkbox')],
    extra: { weekday }, quiet: true,
  });
}
