import { left } from '../lib/time.js';

const MINUTE = 60_000;

/**
 * Counts down on the school's clock to an instant, in the text of one element and the length of a bar.
 * @param {{figure: HTMLElement, bar: HTMLProgressElement, now: () => number, opens: string, closes: string,
 *   passed: (minutes: 5|1|0) => void, tick: (text: string) => void}} parts `passed` is called when so much is left
 * @returns {() => void} stops it
 */
export function countDown({ figure, bar, now, opens, closes, passed, tick }) {
  const end = Date.parse(closes);
  const marks = [5, 1, 0].filter((minutes) => end - now() > minutes * MINUTE);
  bar.max = Math.max(1, Math.round((end - Date.parse(opens)) / 1000));
  let timer = null;
  const step = () => {
    const remaining = Math.max(0, end - now());
    figure.textContent = left(remaining);
    bar.value = Math.min(bar.max, remaining / 1000);
    tick(figure.textContent);
    while (marks.length > 0 && remaining <= marks[0] * MINUTE) passed(marks.shift());
    if (remaining > 0) timer = setTimeout(step, (remaining % 1000) + 5);
  };
  step();
  return () => clearTimeout(timer);
}
