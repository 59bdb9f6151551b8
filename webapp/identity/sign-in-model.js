import { t } from '../lib/i18n.js';

const NEXT = /^\/(en|cy)\/([a-z0-9-]+)\/[\w/?=&.:-]*$/;
const nextOf = (search) => new URLSearchParams(search).get('next') ?? '';

/** The school whose page the reader came from, by its slug; none when the address names no page of one. */
export const schoolOf = (search) => NEXT.exec(nextOf(search))?.[2] ?? null;

/** Where to go after signing in: only a page of a school the person belongs to. */
export function safeNext(search, schools) {
  return schools.some(({ slug }) => slug === schoolOf(search)) ? nextOf(search) : null;
}

/** How long to wait before the next try. */
export function waitText(seconds) {
  return seconds > 90 ? t('signIn.waitMinutes', { n: Math.ceil(seconds / 60) })
    : t('signIn.waitSeconds', { n: Math.max(1, Math.ceil(seconds)) });
}
