import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { stale, tellDone } from './desk.js';

/**
 * Asks in a window above the page for what a change needs, and makes it.
 * @param {any} desk
 * @param {{title: string, fields: any, act: string, needs?: string[], done: string,
 *   check?: (typed: any) => import('../lib/api.js').FieldError[], send: (typed: any) => Promise<any>}} question
 *   `needs`: the fields that must not be left empty
 */
export function ask(desk, { title, fields, act, needs = [], done, check = () => [], send }) {
  const from = document.activeElement?.id;
  const form = h('form', { method: 'post' }, fields, h('div', { class: 'x-acts' }, submit(act)));
  const { close } = openDialog(title, form);
  wire(form, {
    check: (typed) => [...needs.filter((name) => !typed[name])
      .map((field) => ({ field, message: t(`incidents.missing.${field}`) })), ...check(typed)],
    send,
    done: () => { close(); tellDone(done, from); },
    refused: (error) => stale(desk, form, error),
  });
  return form;
}
