import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { checkBoxes } from '../elements/fields.js';

/** Platforms to tick: those the school approved and those chosen are seen at once, the rest is found by name. */
export function platformChoice(platforms, chosen) {
  const boxes = checkBoxes({
    name: 'platforms', label: t('exceptions.platforms'), chosen,
    options: platforms.map(({ id, name }) => ({ value: id, text: name })),
  });
  const first = new Set(platforms.filter(({ approved }) => approved).map(({ id }) => id));
  const find = h('input', { class: 'govuk-input', id: 'find-platforms', type: 'search', autocomplete: 'off' });
  const narrow = () => show(boxes, find.value.trim().toLowerCase(), first);
  find.addEventListener('input', (event) => { event.stopPropagation(); narrow(); });
  find.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
  narrow();
  return [h('div', { class: 'govuk-form-group' },
    h('label', { class: 'govuk-label', for: find.id }, t('exceptions.findPlatforms')), find), boxes];
}

function show(boxes, sought, first) {
  for (const item of boxes.querySelectorAll('.govuk-checkboxes__item')) {
    const { checked, value } = item.querySelector('input');
    const found = sought ? item.textContent.toLowerCase().includes(sought) : first.has(value);
    item.hidden = !checked && !found;
  }
}
