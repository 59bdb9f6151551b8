/** What somebody typed or ticked below an element, and which of its folds they opened. */
export function typedOn(place) {
  return {
    fields: [...place.querySelectorAll('input[id], textarea[id]')].filter(changed)
      .map(({ id, value, checked = false }) => ({ id, value, checked })),
    folds: [...place.querySelectorAll('details')].map(({ open }) => open),
  };
}

const changed = (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked;

/** The same once more, after the element was filled anew: what is no longer asked there is let go. */
export function typeAgain(place, { fields, folds }) {
  for (const [at, fold] of [...place.querySelectorAll('details')].entries()) {
    if (folds[at]) fold.open = true;
  }
  for (const { id, ...typed } of fields) {
    const field = place.querySelector(`#${CSS.escape(id)}`);
    if (!field) continue;
    Object.assign(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
