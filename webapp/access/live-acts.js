import { post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button } from '../elements/button.js';
import { clearErrors } from '../elements/error-summary.js';
import { say } from '../elements/say.js';
import { canRunLonger, runs, undoLeft } from './live-model.js';

const place = () => document.getElementById('acts');
const underWay = new Set();
let undoTimer = null;

/**
 * What can be done with an authorisation: undo for ten seconds, five minutes more, close now, fill the screen.
 * @param {{path: string, refresh: () => Promise<void>}} page
 */
export function liveActs(here, it, page) {
  clearInterval(undoTimer);
  const back = h('a', { class: 'govuk-link', href: `${here.base}today` }, t('live.back'));
  fill(place(), runs(it) && undo(here, it, page),
    canRunLonger(it) && act('live.longer', page, 'extension', { minutes: 5 }, 'live.saidLonger'),
    runs(it) && act('live.close', page, 'closure', {}, 'live.saidClosed'),
    it.state === 'PLANNED' && act('live.cancel', page, 'closure', {}, 'live.saidCancelled'),
    runs(it) && document.fullscreenEnabled && fullScreen(), !runs(it) && back);
}

const act = (word, page, noun, body, said) => button(t(word), () => once(noun, () => run(page, noun, body, said)));

/** A button may be drawn anew, and be free again, before the server has answered what it asked. */
async function once(noun, work) {
  if (underWay.has(noun)) return;
  underWay.add(noun);
  await work().finally(() => underWay.delete(noun));
}

/** What the teacher meant stays clear when somebody else changed it meanwhile, so a stale answer is tried once more. */
async function run({ path, refresh }, noun, body, said) {
  const ask = () => post(`${path}/${noun}`, body, { of: path });
  try {
    await ask();
  } catch (error) {
    await refresh();
    if (error.status !== 412) throw error;
    await ask();
  }
  await refresh();
  clearErrors(null);
  say(t(said));
}

function undo(here, it, page) {
  if (undoLeft(it, here.now()) === 0) return null;
  const seconds = h('span', { class: 'x-num', 'aria-hidden': 'true' });
  const back = act('live.undo', page, 'reversal', {}, 'live.saidUndone');
  const line = h('p', { class: 'x-undo' }, t('live.mistake'), ' ', back, ' ', seconds);
  const tick = () => {
    const left = undoLeft(it, here.now());
    seconds.textContent = t('live.seconds', { n: left });
    if (left === 0) end(line);
  };
  tick();
  undoTimer = setInterval(tick, 500);
  return line;
}

/** Takes the line away; who had the focus in it goes on with the next act. */
function end(line) {
  clearInterval(undoTimer);
  const held = line.contains(document.activeElement);
  const next = line.nextElementSibling;
  line.remove();
  if (held) next?.focus();
}

function fullScreen() {
  return h('button', {
    type: 'button', class: 'x-link', on: { click: () => document.getElementById('slip').requestFullscreen() },
  }, t('live.fill'));
}
