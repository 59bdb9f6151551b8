import { h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { longDate } from '../../lib/time.js';
import { button, unseen } from '../../elements/button.js';
import { dataTable } from '../../elements/table.js';
import { forms, ownAnswer, rows } from './consent-model.js';
import { usesText } from './grounds.js';
import { byChannel } from './grounds-model.js';
import { withdraw } from './withdraw.js';

const LOOKS = { GIVEN: 'x-go', DECLINED: 'x-stop', WITHDRAWN: 'x-stop', PARENTS_DIFFER: 'x-stop', ENDED: 'x-wait',
  NOT_RESPONSIBLE: 'x-wait' };

/** How each use stands: a row for each place, a column for each thing that is published. */
export const standingTable = ({ uses }) => {
  const all = rows(uses);
  return h('div', { class: 'x-consents' }, dataTable({
    caption: t('photoConsents.standing'),
    columns: [t('photoConsents.where'), ...all[0].uses.map(({ scope }) => t(`photoUse.scope.${scope}`))],
    rows: all.map(({ channel, uses: some }) => [t(`photoUse.channel.${channel}`), ...some.map(cell)]),
  }));
};

/** What nobody answered is no tag: it must not look like an answer. */
function cell(use) {
  const own = ownAnswer(use);
  return h('span', { class: 'x-consent' }, use.state === 'NOT_ANSWERED'
    ? h('span', { class: 'x-unanswered' }, t('photoConsents.state.NOT_ANSWERED'))
    : h('strong', { class: `govuk-tag ${LOOKS[use.state]}` }, t(`photoConsents.state.${use.state}`)),
  own && h('small', {}, t(`photoConsents.own.${own}`)));
}

/** Who says what, as it stands. @param {ReturnType<import('./consent-model.js').givers>} all */
export const whoSaid = (desk, all) => [h('h2', { class: 'govuk-heading-l' }, t('photoConsents.who')),
  all.length === 0 ? h('p', { class: 'govuk-body' }, t('photoConsents.nobody'))
    : h('ul', { class: 'x-rows x-rows--2' }, all.map((giver) => h('li', {}, h('strong', {}, nameOf(giver, desk.it)),
      desk.mayRecord && giver.yes.length > 0 && button([t('photoConsents.withdraw'), unseen(nameOf(giver, desk.it))],
        () => withdraw(desk, giver), 'link'),
      h('small', {}, right(giver)), line('yes', giver.yes), line('no', giver.no), line('over', giver.over))))];

const right = ({ kind, formerSince }) => (formerSince
  ? t('photoConsents.former', { day: longDate(formerSince) }) : t(`photoConsents.right.${kind}`));

export const nameOf = ({ kind, name }, it) => (kind === 'PUPIL' ? it.name : name);

const line = (key, answers) => answers.length > 0 && h('small', {}, h('strong', {}, t(`photoConsents.said.${key}`)),
  ' ', usesText(byChannel(answers)), ends(answers));

/** The first day after which a yes is over. */
function ends(answers) {
  const first = answers.map(({ until }) => until).filter(Boolean).sort()[0];
  return first && ` – ${t('photoConsents.untilIs', { day: longDate(first) })}`;
}

/** Everything ever recorded, the newest first: what was said is never changed. */
export const history = (all, here) => all.length > 0 && h('details', { class: 'govuk-details' },
  h('summary', { class: 'govuk-details__summary' }, h('span', { class: 'govuk-details__summary-text' },
    t('photoConsents.history', { n: forms(all).length }))), h('div', { class: 'govuk-details__text' },
    h('ol', { class: 'x-timeline' }, forms(all).map((form) => entry(form, here)))));

const entry = (form, here) => h('li', {}, h('strong', {}, form.kind === 'PUPIL' ? t('photoConsents.thePupil')
  : form.name), ', ', t(`photoConsents.evidence.${form.evidence}`), form.said.map(({ answer, uses }) => [h('br'),
  t(`photoConsents.answer.${answer}`), ': ', usesText(byChannel(uses))]), h('small', {},
  t(form.until ? 'photoConsents.fromUntil' : 'photoConsents.fromOn', {
    from: longDate(form.from), until: form.until && longDate(form.until),
  }), ' · ', t('photoConsents.recordedAt', { moment: here.times.moment(form.recordedAt) })));
