import { h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { shortDate } from '../lib/time.js';
import { dataTable } from '../elements/table.js';
import { nextStep } from './incident-model.js';
import { tag, urgencyTag } from './parts.js';

export const addressOf = (here, { id }) => `${here.base}incidents/incident?id=${encodeURIComponent(id)}`;

/**
 * Incidents as a table.
 * @param {{caption: string, items: import('./incident-model.js').Line[], hidden?: boolean}} list
 */
export function linesTable(here, { caption, items, hidden = false }) {
  return dataTable({
    caption, hidden,
    columns: [t('incidents.incident'), t('incidents.handlers'), t('incidents.nextStep'), t('incidents.verdictIs'),
      t('incidents.standingIs')],
    rows: items.map((line) => [[h('a', { class: 'govuk-link', href: addressOf(here, line) }, line.number), h('br'),
      line.title, line.answered && [h('br'), tag(t('incidents.answered'), 'x-wait')]],
    list(line.handlers) || '–', next(line), verdict(line), standing(line)]),
  });
}

/** What comes next, and by when. */
function next(line) {
  const step = nextStep(line);
  return step ? t(`incidents.next.${step}`, { day: shortDate(line.dueOn) }) : '–';
}

/** What was decided, or else what the answers come to so far. */
const verdict = ({ decision, advice }) => (decision ? t(`incidents.decided.${decision}`)
  : t(`incidents.short.${advice}`));

/** How a closed one is marked: it may have been merged. */
export const closedTag = ({ mergedInto }) => tag(mergedInto ? t('incidents.mergedInto', mergedInto)
  : t('incidents.state.CLOSED'));

/** The same, and whether its reporter has written what cannot wait since. */
export const closedTags = (line) => [closedTag(line), line.alarming && [' ', urgencyTag(line)]];

function standing(line) {
  if (line.state === 'CLOSED') return closedTags(line);
  return urgencyTag(line) ?? (line.overdue ? tag(t('incidents.late'), 'x-wait')
    : tag(t('incidents.state.OPEN'), 'x-go'));
}
