import { get, put } from '../lib/api.js';
import { values, wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { submit } from '../elements/button.js';
import { textArea, textField } from '../elements/fields.js';
import { rowEditor } from '../elements/row-editor.js';
import { sayDone } from '../elements/say.js';
import { MOST_CONTACTS, rowOf, wishOf, wrongWith } from './settings-model.js';
import { settled, told } from './settings-view.js';

/** What is told whoever reports, whom to call now, and how soon reports are looked at. */
async function show(here) {
  const settings = await get(`${here.path}/report-settings`);
  fill(here.place, settings.version === 0 && h('p', { class: 'govuk-body x-note' }, t('reportSettings.unsettled')),
    isAny(here, 'HEADTEACHER', 'DSL', 'ADMINISTRATOR') ? form(here, settings) : settled(here, settings));
}

function form(here, settings) {
  const editor = contactEditor(settings.contacts);
  const element = h('form', { method: 'post', class: 'x-form' }, texts(settings), editor.element, days(settings),
    submit(t('reportSettings.save')));
  const wish = (typed) => wishOf(typed, editor.read());
  wire(element, {
    check: (typed) => wrongWith(wish(typed)).map(({ field, code, place }) => ({
      field, message: t(`reportSettings.wrong.${code}`, { place }),
    })),
    send: (typed) => put(`${here.path}/report-settings`, wish(typed)),
    done: async () => { await show(here); sayDone(t('reportSettings.saved')); },
  });
  return [element, preview(here, element, () => wish(values(element)))];
}

/** What the form says so far, drawn anew with everything that is typed. */
function preview(here, element, wish) {
  const content = () => told(here, wish(), t('reportSettings.previewText'));
  const place = h('div', {}, content());
  element.addEventListener('input', () => fill(place, content()));
  return place;
}

const texts = ({ readWhen }) => h('fieldset', { class: 'govuk-fieldset x-edit-group' },
  legend('readWhen'), hint('readWhenText'),
  textArea({ name: 'readWhen.en', label: t('reportSettings.english'), value: readWhen.en }),
  textArea({ name: 'readWhen.cy', label: t('reportSettings.welsh'), value: readWhen.cy }));

function contactEditor(contacts) {
  const editor = rowEditor({
    name: 'contacts', legend: t('reportSettings.contacts'), rows: contacts.map(rowOf), add: t('reportSettings.add'),
    most: MOST_CONTACTS,
    columns: [{ key: 'name.en', label: t('reportSettings.nameEn'), type: 'text' },
      { key: 'name.cy', label: t('reportSettings.nameCy'), type: 'text' },
      { key: 'phone', label: t('reportSettings.phone'), type: 'tel', width: 10 }],
  });
  editor.element.querySelector('legend').after(hint('contactsText'));
  return editor;
}

const days = (settings) => h('fieldset', { class: 'govuk-fieldset x-edit-group' }, legend('howSoon'),
  h('p', { class: 'govuk-body x-note' }, t('reportSettings.urgent')),
  ['dueDays', 'escalationDays'].map((name) => textField({
    name, label: t(`reportSettings.${name}`), hint: t(`reportSettings.${name}Hint`), type: 'number', width: 3, min: 1,
    max: 20, value: String(settings[name]),
  })));

const legend = (key) => h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--m' },
  t(`reportSettings.${key}`));
const hint = (key) => h('p', { class: 'govuk-hint' }, t(`reportSettings.${key}`));

forStaff(show);
