import { get } from '../lib/api.js';
import { h } from '../lib/h.js';
import { t, written } from '../lib/i18n.js';
import { heading } from './question-fields.js';

/** Should the school's own words not come, nobody waits for these. */
const ALWAYS = {
  readWhen: {}, contacts: [{ name: null, key: 'emergency', phone: '999' },
    { name: null, key: 'childline', phone: '0800 1111' }],
};

/** Whom to call and when reports are read, as the school says it. */
export const guideOf = (here) => get(`${here.path}/report-guide`).catch(() => ALWAYS);

/** When the school reads reports, or a general word on it. */
export const readWhen = ({ readWhen: texts }) => written(texts) || t('report.readWhen');

const nameOf = ({ name, key }) => written(name) || t(`report.call.${key}`);

/** The telephone numbers, to be called with a tap. */
export function contacts({ contacts: all }) {
  return h('ul', { class: 'x-rows x-rows--2 x-calls' }, all.map((contact) => h('li', {},
    h('span', {}, nameOf(contact)), h('a', {
      class: 'govuk-link', href: `tel:${contact.phone.replace(/[^\d+]/g, '')}`,
    }, contact.phone))));
}

/** The numbers beside every question. */
export const aside = (guide) => [h('h2', { class: 'govuk-heading-m' }, t('report.callTitle')), contacts(guide)];

/** What to do at once, before the report goes on. */
export function helpNow(guide, danger) {
  return [heading(t(`report.help.${danger === 'YES' ? 'title' : 'unsureTitle'}`)),
    h('p', { class: 'govuk-body' }, t('report.help.call')), contacts(guide),
    h('p', { class: 'govuk-body' }, t('report.help.adult')),
    h('p', { class: 'govuk-body x-note' }, h('strong', {}, t('report.help.notRead')), ' ', readWhen(guide))];
}

/** Why nothing can be added, and what to do instead. */
export function imageryStop(staff) {
  return [heading(t('report.stop.title')), h('p', { class: 'govuk-body' }, t('report.stop.why')),
    h('ul', { class: 'govuk-list govuk-list--bullet' }, ['keep', 'words', 'lead'].map((key) => h('li', {},
      t(`report.stop.${key}`)))),
    h('p', { class: 'govuk-body' }, t(`report.stop.${staff ? 'staff' : 'remove'}`))];
}
