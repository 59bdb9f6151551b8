import { t } from '../lib/i18n.js';
import { say } from './say.js';

/** Where somebody goes who has to leave quickly: harmless, and what many people look at. */
const HARMLESS = { en: 'https://www.bbc.co.uk/weather', cy: 'https://www.bbc.co.uk/cymrufyw' };
const PRESSES = 3;
const PAUSE = 5000;
const LEAVING = 200;

/**
 * Lets the page be left at once, by its button or by Shift pressed three times. The screen is empty before anything
 * else happens; going back shows nothing of it.
 * @param {{clear?: () => Promise<any>}} [page] `clear` forgets what is to be forgotten
 */
export function canExit({ clear = async () => {} } = {}) {
  const leave = () => exit(clear);
  document.getElementById('exit').addEventListener('click', (event) => { event.preventDefault(); leave(); });
  listenForShift(leave);
  addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload(); });
}

async function exit(clear) {
  document.body.replaceChildren();
  document.title = '–';
  const patience = new Promise((resolve) => { setTimeout(resolve, LEAVING); });
  await Promise.race([clear().catch(() => null), patience]);
  location.replace(HARMLESS[document.documentElement.lang] ?? HARMLESS.en);
}

/** Shift counts only when it is pressed by itself: a capital letter is no wish to leave. */
function listenForShift(leave) {
  let count = 0;
  let alone = false;
  let timer = 0;
  addEventListener('keydown', ({ key, repeat }) => {
    alone = key === 'Shift' && !repeat ? true : alone && key === 'Shift';
    if (key !== 'Shift') count = 0;
  });
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !alone) return;
    count += 1;
    clearTimeout(timer);
    timer = setTimeout(() => { count = 0; }, PAUSE);
    if (count >= PRESSES) leave(); else say(t('exit.more', { n: PRESSES - count }));
  });
}
