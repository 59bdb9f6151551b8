import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';

/**
 * Under which edition something was granted, and what the edition in force now says of its rule.
 * @param {{title: string, since?: string, standing?: string}} under
 */
export function underText({ title, since, standing }) {
  const under = since ? t('continuance.under', { title, day: longDate(since) }) : t('continuance.underOld', { title });
  return standing && standing !== 'SAME_EDITION' ? `${under} ${t(`continuance.${standing}`)}` : under;
}
