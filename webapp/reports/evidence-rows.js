import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { unseen } from '../elements/button.js';
import { sizeText } from './size-text.js';

const nameOf = (file) => h('span', { class: 'x-files__name' }, file.name || t('report.files.one'));
const link = (text, file) => h('button', { type: 'button', class: 'x-link' }, text, unseen(file.name ?? ''));

/** A file the school has. */
export function keptRow(file) {
  const away = link(t('common.remove'), file);
  return { away, item: h('li', {}, nameOf(file), away, file.size > 0 && h('small', {}, sizeText(file.size))) };
}

/** A file on its way; it can be stopped. */
export function goingRow(file) {
  const stop = new AbortController();
  const away = link(t('report.files.stop'), file);
  const bar = h('progress', { class: 'x-bar', max: 1, value: 0, 'aria-label': t('report.files.sending') });
  away.addEventListener('click', () => stop.abort());
  return {
    item: h('li', {}, nameOf(file), away, h('small', {}, bar)), signal: stop.signal,
    progress: (part) => { bar.value = part; },
  };
}

/** A file that was not taken, and why. @param {(() => void)|null|false} again tries once more */
export function refusedRow(file, reason, again = null) {
  const away = link(t('common.remove'), file);
  const item = h('li', { class: 'x-files__wrong' }, nameOf(file), away, h('small', {}, reason, ' ', again && retry()));
  away.addEventListener('click', () => { item.remove(); document.getElementById('files').focus(); });
  function retry() {
    const button = link(t('common.again'), file);
    button.addEventListener('click', () => { item.remove(); again(); });
    return button;
  }
  return item;
}
