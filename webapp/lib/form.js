import { ApiError } from './api.js';
import { clearErrors, showErrors, showRefusal } from '../elements/error-summary.js';

/**
 * One path for every form: check here, send, and show what either side finds wrong.
 * @param {HTMLFormElement} form
 * @param {{check?: (values: Record<string, any>) => import('./api.js').FieldError[],
 *   send: (values: Record<string, any>) => Promise<any>, done: (answer: any) => void,
 *   refused?: (error: ApiError) => boolean}} steps `refused` says true when it has shown the refusal itself
 */
export function wire(form, { check = () => [], send, done, refused = () => false }) {
  form.noValidate = true;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isBusy(form)) return;
    clearErrors(form);
    const wrong = check(values(form));
    if (wrong.length > 0) {
      showErrors(form, wrong);
      return;
    }
    const refuse = (error) => refused(error) || showRefusal(error, form);
    await attempt(form, async () => done(await send(values(form))), refuse);
  });
}

/**
 * Runs one act with its control busy, when a second press does nothing, and shows a refusal. An act that ends on
 * another page waits for `leaveFor`.
 */
export async function attempt(control, act, onRefusal = (error) => showRefusal(error, control)) {
  if (isBusy(control)) return;
  busy(control, true);
  try {
    await act();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    onRefusal(error);
  } finally {
    busy(control, false);
  }
}

/** The fields of a form by name; a name ending in [] collects a list. */
export function values(form) {
  const all = new FormData(form);
  return Object.fromEntries([...new Set(all.keys())].map((name) => (name.endsWith('[]')
    ? [name.slice(0, -2), all.getAll(name)] : [name, trimmed(all.get(name))])));
}

const trimmed = (value) => (typeof value === 'string' ? value.trim() : value);

/** Whether what was asked for with this control is still under way. */
const isBusy = (control) => control.getAttribute('aria-busy') === 'true';

function busy(control, on) {
  control.setAttribute('aria-busy', String(on));
  const buttons = control.matches('button') ? [control] : control.querySelectorAll('button[type="submit"]');
  for (const button of buttons) {
    if (on) button.setAttribute('aria-disabled', 'true'); else button.removeAttribute('aria-disabled');
  }
}
