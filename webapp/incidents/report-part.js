import { post } from '../lib/api.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { worksHere } from '../lib/roles.js';
import { unseen } from '../elements/button.js';
import { textArea } from '../elements/fields.js';
import { ask } from './ask.js';
import { tellDone } from './desk.js';
import { act, folded, tag } from './parts.js';
import { messages, reportFacts } from './report-facts.js';

/** What was reported: the words first, the rest folded up until somebody asks for it. */
export function reported(desk) {
  const { reports } = desk.it;
  if (reports.length === 0) return null;
  return [h('h2', { class: 'govuk-heading-l' }, t('incidents.reported')), reports.map((one) => report(desk, one)),
    desk.it.may.includes('WRITE') && worksHere(desk.here) && ownReport(desk)];
}

/** What they saw themselves comes in as a report of their own, with its files. */
const ownReport = ({ here, it: { line } }) => h('p', { class: 'govuk-body x-no-print' }, h('a', {
  class: 'govuk-link', id: 'add-own', href: `${here.base}report?incident=${encodeURIComponent(line.id)}`,
}, t('incidents.addOwn')));

function report(desk, it) {
  const head = t('incidents.reportOf', { number: it.number, day: longDate(it.receivedOn) });
  return h('section', { class: 'x-report', 'aria-labelledby': `report-${it.id}` },
    h('h3', { class: 'govuk-heading-m', id: `report-${it.id}` }, head),
    h('p', { class: 'govuk-body x-said' }, `“${it.what}”`),
    folded(`told-${it.id}`, [t('incidents.everything'), unseen(it.number)], reportFacts(desk.here, it)), messages(it),
    it.answered && h('p', { class: 'govuk-body' }, tag(t('incidents.answered'), 'x-wait')),
    h('div', { class: 'x-acts' }, act(`write-${it.id}`, [t('incidents.write'), unseen(it.number)],
      () => write(desk, it), 'slim'), it.answered && act(`read-${it.id}`, [t('incidents.haveRead'), unseen(it.number)],
      () => read(desk, it), 'slim')));
}

/** Lists mark the incident no longer, until the reporter answers again. */
async function read(desk, { id, messages: known }) {
  await desk.post('read-answers', { report: id, messages: known.length });
  tellDone('read', `write-${id}`);
}

function write(desk, { id }) {
  ask(desk, {
    title: t('incidents.write'), act: t('incidents.send'), needs: ['text'], done: 'written',
    fields: textArea({ name: 'text', label: t('incidents.writeWhat'), hint: t('incidents.writeHint') }),
    send: async (typed) => {
      await post(`${desk.here.path}/incident-reports/${encodeURIComponent(id)}/messages`, typed);
      await desk.read();
    },
  });
}
