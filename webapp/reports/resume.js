import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { button } from '../elements/button.js';
import { heading } from './question-fields.js';
import { keptUntil } from './device-store.js';

/** Somebody comes back to a report on this device: nothing of it is shown before they say so. */
export function resumeDraft(here, { draft, goOn, drop }) {
  const until = here.times.moment(keptUntil(draft.begun) + here.now() - Date.now());
  fill(here.place, h('section', { class: 'x-slip x-slip--wide' },
    h('div', { class: 'x-slip__body' }, heading(t('report.resume.title')),
      h('p', { class: 'govuk-body' }, t('report.resume.text')),
      h('div', { class: 'x-acts' }, button(t('report.resume.goOn'), goOn, 'main'))),
    h('div', { class: 'x-slip__stub' }, h('p', { class: 'x-label' }, t('report.kept.device', { until })),
      button(t('report.drop'), drop, 'link'))));
}

/** Drafts of somebody who is signed in. */
export function chooseDraft(here, drafts, fresh) {
  fill(here.place, h('section', { class: 'x-slip' }, h('div', { class: 'x-slip__body' },
    heading(t('report.resume.staffTitle')),
    h('ul', { class: 'x-rows x-rows--2' }, drafts.map((draft) => h('li', {}, h('a', {
      class: 'govuk-link', href: `?draft=${encodeURIComponent(draft.id)}`,
    }, draft.what ? shortened(draft.what) : t('report.resume.empty')),
    draft.savedOn && h('small', {}, draft.incident && `${t('report.into.draft')} · `, longDate(draft.savedOn), ' · ',
      t('report.kept.until', { day: longDate(draft.keptUntil) }))))),
    h('div', { class: 'x-acts' }, button(t('report.resume.fresh'), fresh)))));
}

const shortened = (text) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
