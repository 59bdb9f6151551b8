import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

const PAUSE = 800;

/**
 * Lets the page be hidden at once, by its button or by Esc pressed twice. What stands in its place tells nothing; its
 * one button brings the page back as it was.
 * @param {string} neutral what the tab is called meanwhile
 */
export function canHide(neutral) {
  const hide = () => blank(neutral);
  document.getElementById('hide').addEventListener('click', hide);
  let last = -Infinity;
  addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (key !== 'Escape') last = -Infinity;
    if (key !== 'Escape' || repeat) return;
    if (timeStamp - last < PAUSE) hide();
    last = timeStamp;
  }, { capture: true });
}

/** A dialog lies above everything else, an open dialog too. Only its button closes it. */
function blank(neutral) {
  if (document.querySelector('.x-blank')) return;
  const title = document.title;
  const back = h('button', { type: 'button', class: 'govuk-button govuk-button--secondary x-slim' },
    t('incidents.unhide'));
  const cover = h('dialog', { class: 'x-blank', closedby: 'none', 'aria-label': t('incidents.hidden') }, back);
  let done = false;
  cover.addEventListener('cancel', (event) => event.preventDefault());
  cover.addEventListener('close', () => {
    if (!done) cover.showModal(); else { cover.remove(); document.title = title; }
  });
  back.addEventListener('click', () => { done = true; cover.close(); });
  document.title = `${neutral} – Exeat`;
  document.body.append(cover);
  cover.showModal();
}
