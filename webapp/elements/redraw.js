import { fill } from '../lib/h.js';

/**
 * Replaces what a place shows, without losing what somebody has typed there and not sent, where the focus is, and
 * what is unfolded. Fields are known by their ids.
 * @param {HTMLElement} place
 * @param {any} content
 * @param {HTMLFormElement|null} [sent] the form whose content has arrived: its fields show what was kept
 */
export function redraw(place, content, sent = null) {
  const typed = [...place.querySelectorAll('input, textarea, select')]
    .filter((field) => field.id && !sent?.contains(field) && changed(field)).map(state);
  const open = [...place.querySelectorAll('details[open]')].map(({ id }) => id).filter(Boolean);
  const focus = place.contains(document.activeElement) ? document.activeElement.id : '';
  fill(place, content);
  for (const one of typed) restore(one);
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focus) document.getElementById(focus)?.focus();
}

function changed(field) {
  if (field.matches('[type="checkbox"], [type="radio"]')) return field.checked !== field.defaultChecked;
  if (field.matches('select')) return [...field.options].some((one) => one.selected !== one.defaultSelected);
  return field.value !== field.defaultValue;
}

const state = ({ id, value, checked }) => ({ id, value, checked });

function restore({ id, value, checked }) {
  const field = document.getElementById(id);
  if (!field) return;
  if (field.matches('[type="checkbox"], [type="radio"]')) field.checked = checked; else field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
