import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { unseen } from '../elements/button.js';
import { linksOf, platformName, platformsOf } from './report-model.js';
import { mayBeImagery } from './steps-model.js';

/** Yes and no as the question wants them: Welsh answers with the verb. */
export const answerText = (step, value = 'NOT_SURE') => (value === 'NOT_SURE' ? t('report.notSure')
  : t(`report.answers.${step}.${value}`));

/** All answers with a way to change each. */
export function answersList({ draft: { answers }, staff }) {
  const { toWhom, byWhom, stillOnline, staffInvolved, imagery, danger, relation, what } = answers;
  const yesNo = (step, value) => row(step, answerText(step, value));
  return h('dl', { class: 'govuk-summary-list' }, yesNo('danger', danger),
    !staff && row('who', t(`report.relation.${relation || 'OTHER'}`)), row('what', said(what)),
    row('whom', said(toWhom)), row('by', said(byWhom)), row('where', places(answers)), row('when', time(answers)),
    yesNo('online', stillOnline), yesNo('staff', staffInvolved), yesNo('imagery', imagery),
    !mayBeImagery(answers) && row('files', files(answers)));
}

const said = (text) => text || t('report.notSaid');

function places({ where, links, ...answers }) {
  const names = platformsOf(answers).map(platformName).join(', ');
  const all = [names, ...linksOf(links), where].filter(Boolean);
  return all.length === 0 ? said('') : all.map((line) => h('div', {}, line));
}

function time({ when = 'NOT_SURE', on }) {
  if (when === 'ON_DATE') return on ? longDate(on) : t('report.time.NOT_SURE');
  return t(`report.time.${when}`);
}

function files({ evidence = [] }) {
  return evidence.length === 0 ? t('report.files.none')
    : evidence.map(({ name }) => h('div', {}, name || t('report.files.one')));
}

function row(step, value) {
  return h('div', { class: 'govuk-summary-list__row' },
    h('dt', { class: 'govuk-summary-list__key' }, t(`report.row.${step}`)),
    h('dd', { class: 'govuk-summary-list__value' }, value),
    h('dd', { class: 'govuk-summary-list__actions' }, h('a', { class: 'govuk-link', href: `#${step}/change` },
      t('common.change'), unseen(t(`report.row.${step}`)))));
}
