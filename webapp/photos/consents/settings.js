import { get, put } from '../../lib/api.js';
import { wire } from '../../lib/form.js';
import { fill, h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { forStaff } from '../../lib/page.js';
import { isAny } from '../../lib/roles.js';
import { submit } from '../../elements/button.js';
import { checkBox, selectField, textField } from '../../elements/fields.js';
import { sayDone } from '../../elements/say.js';
import { basisPart, demandPart } from './grounds.js';

const BASES = ['CONSENT', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS'];

/** On which ground in law the school publishes where, and who is asked before; beside it what the policy demands. */
async function show(here) {
  const path = `${here.path}/photo-settings`;
  const [settings, uses] = await Promise.all([get(path), get(`${here.path}/photo-uses`)]);
  fill(here.place, h('p', { class: 'govuk-body x-note' }, t('photoSettings.two')),
    isAny(here, 'HEADTEACHER', 'DSL', 'ADMINISTRATOR') ? h('div', {}, form(path, settings, uses, () => show(here)))
      : settled(settings, uses), demandPart(uses));
}

/** For those who read it only. */
const settled = (settings, { years }) => [basisPart(settings), h('h2', { class: 'govuk-heading-l' },
  t('photoSettings.asked')), h('p', { class: 'govuk-body' }, settings.ownViewFrom ? t('photoSettings.ownFromIs', {
  year: years.find(({ year }) => year === settings.ownViewFrom)?.label ?? settings.ownViewFrom,
}) : t('photoSettings.parentsAlone'))];

function form(path, settings, { years }, again) {
  const element = h('form', { method: 'post', class: 'x-form' }, h('h2', { class: 'govuk-heading-l' },
    t('photoSettings.where')), h('p', { class: 'govuk-body' }, t('photoSettings.whereText')),
  h('div', { class: 'x-edit' }, settings.channels.map(channelRow)), h('h2', { class: 'govuk-heading-l' },
    t('photoSettings.asked')), yearField(settings, years), textField({
    name: 'confirmOver', label: t('photoSettings.confirmOver'), hint: t('photoSettings.confirmOverHint'),
    type: 'number', width: 4, min: 0, max: 500, value: String(settings.confirmOver),
  }), submit(t('photoSettings.save')));
  wire(element, {
    check: ({ confirmOver }) => (/^\d{1,3}$/.test(confirmOver) ? []
      : [{ field: 'confirmOver', message: t('photoSettings.missing.confirmOver') }]),
    send: (typed) => put(path, wish(typed, settings)),
    done: async () => { await again(); sayDone(t('photoSettings.saved')); },
  });
  return element;
}

const channelRow = ({ channel, lawfulBasis, confirmed }) => h('fieldset', { class: 'govuk-fieldset x-edit__row' },
  h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t(`photoUse.channel.${channel}`)),
  selectField({
    name: `basis-${channel}`, label: t('photoSettings.basis'), value: lawfulBasis,
    options: BASES.map((value) => ({ value, text: t(`photoUse.basis.${value}`) })),
  }), h('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, checkBox({
    name: `confirmed-${channel}`, label: t('photoSettings.confirmed'), checked: confirmed,
  })));

const yearField = ({ ownViewFrom = '' }, years) => selectField({
  name: 'ownViewFrom', label: t('photoSettings.ownFrom'), hint: t('photoSettings.ownFromHint'), value: ownViewFrom,
  options: [{ value: '', text: t('photoSettings.parentsAlone') },
    ...years.map(({ year, label }) => ({ value: year, text: t('photoSettings.fromYear', { year: label }) }))],
});

/** As the server takes it. */
const wish = (typed, { channels }) => ({
  ownViewFrom: typed.ownViewFrom || null, confirmOver: Number(typed.confirmOver),
  channels: channels.map(({ channel }) => ({
    channel, lawfulBasis: typed[`basis-${channel}`], confirmed: typed[`confirmed-${channel}`] === 'on',
  })),
});

forStaff(show);
