import { ApiError, get } from '../lib/api.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

/** What the server says of an incident to which nothing can be added. */
const OVER = ['INCIDENT_CLOSED', 'INCIDENT_MERGED', 'ABSENT'];

/**
 * The incident to which somebody who works on it adds a report of their own.
 * @typedef {{id: string, number: string, title: string, decided: boolean, over: boolean}} Belonging
 * @returns {Promise<Belonging|null>} nothing if the address names none
 */
export async function belonging(here) {
  const id = new URLSearchParams(location.search).get('incident');
  if (!id) return null;
  try {
    const { line, decision, may } = await get(`${here.path}/incidents/${encodeURIComponent(id)}`);
    const over = !may.includes('WRITE');
    return { id, number: line.number, title: line.title, decided: Boolean(decision), over };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    return { id, number: '', title: '', decided: false, over: true };
  }
}

/** From now on the report goes like any other, if that is why it was refused. @returns {boolean} whether it was */
export function isOver({ into, turn }, { code }) {
  if (!into || into.over || !OVER.includes(code)) return false;
  into.over = true;
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
