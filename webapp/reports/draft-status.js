import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { longDate } from '../lib/time.js';
import { button } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { belongs } from './belonging.js';
import { keptUntil } from './device-store.js';

/** Where the draft is kept and until when, and the way to delete it. */
export function draftStatus(report) {
  const line = h('p', { class: 'x-label', role: 'status' }, text(report));
  report.keep.tell((how) => {
    if (how === 'kept') report.savedAt = report.here.times.time(report.here.now());
    report.failed = how === 'failed';
    const now = text(report);
    if (line.textContent !== now) line.textContent = now;
  });
  return [belongs(report), line, button(t('report.drop'), () => drop(report), 'link')];
}

function text({ here, kind, draft, savedAt, failed }) {
  if (failed) return t('report.kept.failed');
  if (kind === 'server') return onServer(draft, savedAt);
  if (kind === 'memory') return t('report.kept.memory');
  return t('report.kept.device', { until: here.times.moment(keptUntil(draft.begun) + here.now() - Date.now()) });
}

function onServer({ keptUntil: until }, savedAt) {
  const now = savedAt ? t('report.kept.server', { time: savedAt }) : t('report.kept.serverFirst');
  return until ? `${now} ${t('report.kept.until', { day: longDate(until) })}` : now;
}

async function drop(report) {
  const words = { title: t('report.dropTitle'), text: t('report.dropText'), act: t('report.drop') };
  if (!await confirm(words)) return;
  await report.keep.drop();
  const { into } = report;
  await leaveFor(`${location.pathname}${into ? `?incident=${encodeURIComponent(into.id)}` : ''}`, 'replace');
}
