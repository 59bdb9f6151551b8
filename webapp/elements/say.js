import { fill, h } from '../lib/h.js';

/** Tells a screen reader, without moving the focus. */
export function say(text) {
  document.getElementById('said').textContent = text;
}

/** Tells everybody what was done, above the page's own content, and a screen reader too. */
export function sayDone(...content) {
  const box = document.getElementById('problem');
  fill(box, h('p', { class: 'govuk-body x-done', tabindex: '-1' }, ...content));
  box.firstChild.focus();
}
