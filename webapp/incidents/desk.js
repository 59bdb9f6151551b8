import { get, post, put } from '../lib/api.js';
import { fill } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { showErrors } from '../elements/error-summary.js';
import { say, sayDone } from '../elements/say.js';

/**
 * One incident on a page: how it stands, and every way to change it. A change names the state it is based on.
 * @param {(desk: any, sent: HTMLFormElement|null) => void} draw shows how it stands
 */
export function deskOf(here, id, draw) {
  const path = `${here.path}/incidents/${encodeURIComponent(id)}`;
  const desk = { here, path, it: null };
  const take = (answer, form) => {
    if (!answer) return leaveFor(`${here.base}incidents?kept=from-you`);
    desk.it = answer;
    return draw(desk, form);
  };
  desk.read = async () => take(await get(path), null);
  desk.put = async (sub, body, form = null) => take(await put(`${path}/${sub}`, body, desk.it.version), form);
  desk.post = async (sub, body, form = null) => take(
    await post(`${path}/${sub}`, body, { version: desk.it.version }), form,
  );
  return desk;
}

/** Somebody else was faster: the page shows how it stands now and says so; what was typed stays for another try. */
export function stale(desk, form, error) {
  if (error.status !== 412) return false;
  desk.read().then(() => showErrors(form, [{ message: t('incidents.stale') }]));
  return true;
}

/** Says what was done; the focus goes back to where it was asked for, if that is still there. */
export function tellDone(key, from = '') {
  const place = from && document.getElementById(from);
  const text = t(`incidents.done.${key}`);
  if (!place) { sayDone(text); return; }
  fill(document.getElementById('problem'));
  place.focus();
  say(text);
}
