import { t } from '../lib/i18n.js';

/** Where to go after signing in: only a page of a school the person belongs to. */
export function safeNext(search, schools) {
  const next = new URLSearchParams(search).get('next') ?? '';
  const [, , slug] = /^\/(en|cy)\/([a-z0-9-]+)\/[\w/?=&.:-]*$/.exec(next) ?? [];
  return schools.some((school) => school.slug === slug) ? next : null;
}

/** How long to wait before the next try. */
export function waitText(seconds) {
  return seconds > 90 ? t('signIn.waitMinutes', { n: Math.ceil(seconds / 60) })
    : t('signIn.waitSeconds', { n: Math.max(1, Math.ceil(seconds)) });
}
