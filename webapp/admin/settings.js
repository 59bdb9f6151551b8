import { get, put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { submit } from '../elements/button.js';
import { selectField, textField } from '../elements/fields.js';
import { rowEditor } from '../elements/row-editor.js';
import { sayDone } from '../elements/say.js';
import { groupEditor } from './group-editor.js';
import { wordEditor } from './word-editor.js';

const ORDERS = ['en', 'cy', 'en,cy', 'cy,en'];

async function show(here) {
  fill(here.place, editor(here, await get(`${here.path}/settings`)));
}

function editor(here, settings) {
  const [years, roles, places] = [yearWords(settings), roleWords(settings), placeEditor(settings.places)];
  const groups = groupEditor(settings);
  const form = h('form', { method: 'post' }, h('div', { class: 'x-form' },
    textField({ name: 'name', label: t('schoolSettings.name'), value: settings.name, autocomplete: 'off' }),
    languages(settings)), years.element, places.element, roles.element, groups.element,
  submit(t('schoolSettings.save')));
  wire(form, {
    check: ({ name }) => (name ? [] : [{ field: 'name', message: t('schoolSettings.nameMissing') }]),
    send: (values) => put(`${here.path}/settings`, read(values, { years, roles, places, groups })),
    done: async () => { await show(here); sayDone(t('schoolSettings.saved')); },
  });
  return form;
}

const read = (values, { years, roles, places, groups }) => ({
  name: values.name, languages: values.languages.split(','), yearGroups: years.read(), places: places.read(),
  roleLabels: roles.read().map((it) => ({ ...it, ...groups.read(values, it.role) })),
});

const yearWords = ({ yearGroups }) => wordEditor({
  name: 'yearGroups', legend: t('schoolSettings.years'), key: 'year', rows: yearGroups,
  called: ({ year }) => (year === 'RECEPTION' ? t('schoolSettings.reception')
    : year.replace('Y', `${t('schoolSettings.year')} `)),
});

const roleWords = ({ roleLabels }) => wordEditor({
  name: 'roleLabels', legend: t('schoolSettings.roles'), hint: t('schoolSettings.rolesHint'), key: 'role',
  rows: roleLabels, called: ({ role }) => t(`schoolSettings.role.${role}`),
});

const languages = (settings) => selectField({
  name: 'languages', label: t('schoolSettings.languages'), value: settings.languages.join(','),
  options: ORDERS.map((value) => ({ value, text: t(`schoolSettings.inOrder.${value}`) })),
});

function placeEditor(rows) {
  const editor = rowEditor({
    name: 'places', legend: t('schoolSettings.places'), add: t('schoolSettings.addPlace'), rows,
    columns: [{ key: 'key', label: t('schoolSettings.key'), type: 'text' },
      { key: 'en', label: t('schoolSettings.english'), type: 'text' },
      { key: 'cy', label: t('schoolSettings.welsh'), type: 'text' }],
  });
  editor.element.querySelector('legend').after(h('p', { class: 'govuk-body' }, t('schoolSettings.placesText')));
  return editor;
}

forStaff(show);
