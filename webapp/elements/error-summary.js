import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { reasoned } from './rule.js';

let title = document.title;

/** Names the page anew, when it asks another question. */
export function nameTitle(text) {
  title = `${text} – Exeat`;
  document.title = title;
}

/**
 * Shows what is wrong: a summary that takes the focus, and each message above its field.
 * @param {HTMLFormElement|null} form
 * @param {import('../lib/api.js').FieldError[]} errors
 */
export function showErrors(form, errors) {
  clearErrors(form);
  for (const error of errors) mark(form, error);
  summary(form, errors.map((error) => {
    const field = fieldOf(form, error);
    const link = field && { href: `#${field.id}`, on: { click: (event) => jump(event, field) } };
    return h('li', {}, link ? h('a', link, error.message) : error.message);
  }));
}

/**
 * Shows why the server said no, or could not be reached.
 * @param {import('../lib/api.js').ApiError} error
 * @param {HTMLElement|null} [control] the form or button that asked
 */
export function showRefusal(error, control = null) {
  const form = control?.closest('form') ?? null;
  if (error.errors.length > 0) {
    showErrors(form, error.errors);
    return;
  }
  clearErrors(form);
  const findings = error.findings.map((finding) => h('li', {}, reasoned(finding)));
  summary(control, findings.length > 0 ? findings : [h('li', {}, error.message)]);
}

/** Takes every message away. */
export function clearErrors(form) {
  document.title = title;
  fill(placeFor(form));
  if (!form) return;
  for (const message of form.querySelectorAll('.govuk-error-message')) message.remove();
  for (const field of form.querySelectorAll('[aria-invalid]')) unmark(field);
}

/** Above the page's content, or inside the window that is open above the page. */
function placeFor(control) {
  return control?.closest('dialog')?.querySelector('.x-dialog__problem') ?? document.getElementById('problem');
}

function summary(control, items) {
  const box = h('div', { class: 'govuk-error-summary', tabindex: '-1' },
    h('div', { role: 'alert' }, h('h2', { class: 'govuk-error-summary__title' }, t('common.problem')),
      h('div', { class: 'govuk-error-summary__body' },
        h('ul', { class: 'govuk-list govuk-error-summary__list' }, items))));
  document.title = t('common.errorTitle', { title });
  fill(placeFor(control), box);
  box.focus();
}

function fieldOf(form, { field }) {
  const found = field && (form?.elements.namedItem(field) ?? form?.elements.namedItem(`${field}[]`));
  return found instanceof RadioNodeList ? found[0] : found;
}

/** Boxes and buttons of one question are described together, anything else by itself. */
function groupOf(field) {
  return (field.matches('[type="checkbox"], [type="radio"]') && field.closest('fieldset')) || field;
}

function mark(form, error) {
  const field = fieldOf(form, error);
  if (!field) return;
  const id = `${field.id}-error`;
  const group = groupOf(field);
  const message = h('p', { class: 'govuk-error-message', id },
    h('span', { class: 'govuk-visually-hidden' }, t('common.errorPrefix')), ' ', error.message);
  field.closest('.govuk-form-group')?.classList.add('govuk-form-group--error');
  field.classList.toggle('govuk-input--error', field.matches('.govuk-input'));
  field.setAttribute('aria-invalid', 'true');
  group.dataset.hint ??= group.getAttribute('aria-describedby') ?? '';
  group.setAttribute('aria-describedby', `${group.dataset.hint} ${id}`.trim());
  if (group === field) field.before(message); else group.querySelector('legend').after(message);
}

function unmark(field) {
  const group = groupOf(field);
  field.removeAttribute('aria-invalid');
  field.classList.remove('govuk-input--error');
  field.closest('.govuk-form-group')?.classList.remove('govuk-form-group--error');
  if (group.dataset.hint) group.setAttribute('aria-describedby', group.dataset.hint);
  else group.removeAttribute('aria-describedby');
}

function jump(event, field) {
  event.preventDefault();
  field.closest('details')?.setAttribute('open', '');
  (field.labels?.[0] ?? document.getElementById(`${field.id}-error`) ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}
