import { knows, t } from '../lib/i18n.js';

const CODES = /\b[A-Z][A-Z_]+[A-Z]\b/g;

/** What was done, and to what where that can be said in words. */
export function actionOf({ action, subject, subjectName, details }) {
  const text = knows(`audit.action.${action}`) ? t(`audit.action.${action}`) : action;
  const [kind, id] = (subject ?? '').split(':');
  const what = subjectName ?? details?.platforms ?? (kind === 'platform' ? id : null);
  return what ? `${text}: ${what}` : text;
}

/** Who did it, why, and the clause it rests on. */
export function detailsOf({ actorKind, actorName, reason, clause }) {
  const said = reason?.replace(CODES, (code) => (knows(`reason.${code}`) ? t(`reason.${code}`) : code));
  const why = knows(`reason.${reason}`) ? t(`reason.${reason}`) : said;
  return [actorName || t(`audit.by.${actorKind}`), why, clause && t('common.rule', { clause })]
    .filter(Boolean).join(', ');
}
