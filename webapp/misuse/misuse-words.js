import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';

/** "Autumn 2026, first half", or "November 2026". @param {import('./misuse-model.js').Period} period */
export function periodName({ term, half, firstDay }) {
  const [year, month] = firstDay.split('-');
  return term ? t(`misuse.half.${half}`, { term })
    : t('misuse.month', { year, month: t(`date.months.long.m${Number(month)}`) });
}

/** "1 September 2026 to 3 January 2027" */
export const daysOf = ({ firstDay, lastDay }) => t('misuse.days', {
  from: longDate(firstDay), to: longDate(lastDay),
});
