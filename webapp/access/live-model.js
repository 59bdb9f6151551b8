import { t } from '../lib/i18n.js';
import { allowedOf, platformsOf } from './lesson-model.js';

/** What the page says about one authorisation, by its state. */
export function wordsOf(it, times) {
  const { purpose, room, state, confirmedAt } = it;
  const values = { platforms: platformsOf(it), n: allowedOf(it).length, class: it.className };
  const confirmed = state === 'OPEN' && confirmedAt ? t('live.confirmed', { time: times.seconds(confirmedAt) }) : '';
  return {
    title: t(`live.is.${state}`, values),
    purpose: room ? t('live.purposeRoom', { purpose, room }) : t('live.purpose', { purpose }),
    confirmed: state === 'AUTHORISED' ? t('live.waiting') : confirmed,
  };
}

/** Whether it runs now: authorised, whether the filter has confirmed it or not. */
export const runs = ({ state }) => state === 'AUTHORISED' || state === 'OPEN';

/** Whether five minutes more are left before the bell. */
export const canRunLonger = (it) => runs(it) && Date.parse(it.closes) < Date.parse(it.bell);

/** Seconds left in which opening it can be taken back. */
export function undoLeft({ undoUntil }, now) {
  return undoUntil ? Math.max(0, Math.ceil((Date.parse(undoUntil) - now) / 1000)) : 0;
}

/** What is said aloud when so many minutes are left. */
export function announcement(minutes, it) {
  const values = { n: minutes, platforms: platformsOf(it) };
  return minutes === 0 ? t('live.over', values) : t('live.minutesLeft', values);
}
