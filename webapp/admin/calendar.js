import { get, put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { submit } from '../elements/button.js';
import { rowEditor } from '../elements/row-editor.js';
import { sayDone } from '../elements/say.js';
import { bellEditors } from './bell-editors.js';

/**
 * @typedef {{terms: {name: string, firstDay: string, lastDay: string}[], closedDays: {day: string, reason: string}[],
 *   periods: {weekday: number, key: string, name: string, opens: string, closes: string, lesson: boolean}[]}} Calendar
 */

async function show(here) {
  fill(here.place, editor(here, await get(`${here.path}/calendar`)));
}

function editor(here, calendar) {
  const [terms, closedDays] = [termEditor(calendar.terms ?? []), dayEditor(calendar.closedDays ?? [])];
  const bells = bellEditors(calendar.periods ?? []);
  const form = h('form', { method: 'post' }, bells.element, terms.element, closedDays.element,
    submit(t('calendar.save')));
  const read = () => ({ terms: terms.read(), closedDays: closedDays.read(), periods: bells.read() });
  wire(form, { send: () => put(`${here.path}/calendar`, read()), done: () => saved(here) });
  return form;
}

const column = (key, type) => ({ key, label: t(`calendar.${key}`), type });

const termEditor = (rows) => rowEditor({
  name: 'terms', legend: t('calendar.terms'), add: t('calendar.addTerm'), rows,
  columns: [column('name', 'text'), column('firstDay', 'date'), column('lastDay', 'date')],
});

const dayEditor = (rows) => rowEditor({
  name: 'closedDays', legend: t('calendar.closedDays'), add: t('calendar.addDay'), rows,
  columns: [column('reason', 'text'), column('day', 'date')],
});

async function saved(here) {
  await show(here);
  sayDone(t('calendar.saved'));
}

forStaff(show);
