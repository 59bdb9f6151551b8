import { h } from '../lib/h.js';
import { language, t } from '../lib/i18n.js';
import { checkBoxes, textArea, textField } from '../elements/fields.js';
import { choice, heading, writing } from './question-fields.js';
import { answerText } from './answers-list.js';
import { PLATFORMS } from './report-model.js';

const RELATIONS = ['PUPIL', 'PARENT', 'OTHER'];
const TIMES = ['TODAY', 'THIS_WEEK', 'ON_DATE', 'NOT_SURE'];
const optionsOf = (codes, section) => codes.map((value) => ({ value, text: t(`report.${section}.${value}`) }));

const yesNo = (step, name) => (answers) => choice({
  name, label: t(`report.ask.${step}`), hint: t(`report.hint.${step}`), chosen: answers[name],
  options: ['YES', 'NO', 'NOT_SURE'].map((value) => ({ value, text: answerText(step, value) })),
});

const words = (step, name, rows) => (answers) => writing({
  name, label: t(`report.ask.${step}`), hint: t(`report.hint.${step}`), value: answers[name], rows,
});

/** What each step asks, from the answers so far. */
export const QUESTIONS = {
  danger: yesNo('danger', 'danger'),
  who: ({ relation }, today, { account }) => [choice({
    name: 'relation', label: t('report.ask.who'), chosen: relation, options: optionsOf(RELATIONS, 'relation'),
  }), !account && signIn()],
  what: words('what', 'what', 8),
  whom: words('whom', 'toWhom', 3),
  by: words('by', 'byWhom', 3),
  where,
  when: (answers, today) => choice({
    name: 'when', label: t('report.ask.when'), hint: t('report.hint.when'), chosen: answers.when,
    options: optionsOf(TIMES, 'time').map((option) => ({
      ...option, more: option.value === 'ON_DATE' && day(answers, today),
    })),
  }),
  online: yesNo('online', 'stillOnline'),
  staff: yesNo('staff', 'staffInvolved'),
  imagery: yesNo('imagery', 'imagery'),
};

/** Staff report with their name, so that the school can ask them. */
function signIn() {
  const next = encodeURIComponent(`${document.documentElement.dataset.base}report`);
  return h('p', { class: 'govuk-body' }, h('a', {
    class: 'govuk-link', href: `/${language()}/sign-in?next=${next}`,
  }, t('report.staffSignIn')));
}

function where(answers) {
  const options = Object.entries(PLATFORMS).map(([value, text]) => ({ value, text }));
  return [heading(t('report.ask.where')),
    checkBoxes({
      name: 'platforms', label: t('report.platforms'), hint: t('report.platformsHint'), options,
      chosen: answers.platforms,
    }),
    textField({ name: 'other', label: t('report.other'), value: answers.other, autocomplete: 'off' }),
    textArea({ name: 'links', label: t('report.links'), hint: t('report.linksHint'), value: answers.links }),
    textArea({ name: 'where', label: t('report.where'), hint: t('report.whereHint'), value: answers.where, rows: 2 })];
}

const day = ({ on }, today) => textField({ name: 'on', label: t('report.on'), type: 'date', value: on, max: today });
