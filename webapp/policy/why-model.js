import { knows, t } from '../lib/i18n.js';

/** The token of the address, or null. It stands in the fragment, which no browser sends to a server. */
export function tokenOf(hash) {
  return new URLSearchParams(hash.slice(1)).get('t');
}

/**
 * The words of an answer.
 * @param {{named: boolean, platform: string|null, verdict: string, opensWhen: string|null}} answer
 */
export function wordsOf({ named, platform, verdict, opensWhen }) {
  if (!named) return { title: t('why.title'), label: '', change: '', then: '' };
  const open = verdict === 'ALLOW';
  return {
    title: t(`why.verdict.${verdict}`, { platform: platform ?? t('why.thisSite') }),
    label: open ? t('why.stillClosed') : t('why.couldChange'),
    change: open ? t('why.tryAgain') : when(opensWhen),
    then: opensWhen === 'LESSON' ? t('why.bell') : '',
  };
}

function when(code) {
  if (!code) return t('why.opens.NEVER');
  return knows(`why.opens.${code}`) ? t(`why.opens.${code}`) : code;
}
