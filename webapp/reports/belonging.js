import { ApiError, get } from '../lib/api.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

/** What the server says of an incident to which nothing can be added. */
const OVER = ['INCIDENT_CLOSED', 'INCIDENT_MERGED', 'ABSENT'];

/** Whether an incident to which something was to be added cannot take it any more. */
export const closes = (error) => error instanceof ApiError && OVER.includes(error.code);

/**
 * The incident to which somebody who works on it adds a report of their own, or the one in which that goes on.
 * @typedef {{id: string, number: string, title: string, decided: boolean, over: boolean, told?: boolean}} Belonging
 * @param {string} [id] nothing if the report is one like any other
 * @returns {Promise<Belonging|null>}
 */
export async function belonging(here, id) {
  if (!id) return null;
  try {
    const { line, decision, may } = await get(`${here.path}/incidents/${encodeURIComponent(id)}`);
    if (line.mergedInto) return belonging(here, line.mergedInto.id);
    const over = !may.includes('WRITE');
    return { id, number: line.number, title: line.title, decided: Boolean(decision), over };
  } catch (error) {
    if (!closes(error)) throw error;
    return { id, number: '', title: '', decided: false, over: true };
  }
}

/** Tells once that the report goes like any other from now on. @returns {boolean} whether that is why it was refused */
export function isOver({ into, turn }, error) {
  if (!into?.over || into.told || !closes(error)) return false;
  into.told = true;
  turn();
  return true;
}

/** What the question pages say of it, in short. */
export const belongs = ({ into }) => into && !into.over
  && h('p', { class: 'x-label' }, t('report.into.short', { number: into.number }));

/** What becomes of the report when it is sent. */
export function whither({ into }) {
  if (!into) return null;
  const { number, title, decided } = into;
  const text = into.over ? t('report.into.over') : t('report.into.added', { number, title });
  return h('p', { class: 'govuk-body x-note', role: into.over && 'alert' }, text,
    decided && !into.over && ` ${t('report.into.decided')}`);
}
