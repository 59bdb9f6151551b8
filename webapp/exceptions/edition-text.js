import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';

/**
 * Under which edition something was granted, and while it runs what the edition in force now says of its rule.
 * @param {{title: string, since?: string, standing?: string}} under
 * @param {{state: string}} request
 */
export function underText({ title, since, standing }, { state }) {
  const under = since ? t('continuance.under', { title, day: longDate(since) }) : t('continuance.underOld', { title });
  const other = state === 'GRANTED' && standing && standing !== 'SAME_EDITION';
  return other ? `${under} ${t(`continuance.${standing}`)}` : under;
}
