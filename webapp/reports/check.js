import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { answersList } from './answers-list.js';
import { isOver, whither } from './belonging.js';
import { draftStatus } from './draft-status.js';
import { SendingAgain } from './sending-again.js';
import { heading } from './question-fields.js';
import { requestOf } from './report-model.js';
import { showReceipt } from './receipt.js';
import { closeHere } from './tab.js';

/** All answers on one page, and the button that sends them. */
export function checkSlip(report) {
  const kind = report.staff ? 'staff' : 'open';
  const place = h('div', {});
  const form = h('form', { method: 'post', class: 'x-slip' },
    h('div', { class: 'x-slip__body' }, heading(t('report.check.title')), answersList(report),
      h('p', { class: 'govuk-body' }, t(`report.check.${kind}`)), whither(report), place),
    h('div', { class: 'x-slip__stub' }, submit(t('report.go.send')), draftStatus(report)));
  const again = new SendingAgain(report, place, () => form.requestSubmit());
  wire(form, {
    send: async () => { again.stop(); return send(report); },
    done: (receipt) => finish(report, receipt),
    refused: (error) => isOver(report, error) || again.perhaps(error),
  });
  return form;
}

/** The same key as before, so that a report that did arrive is not counted twice. */
async function send({ here, staff, store, draft }) {
  if (staff) return store.send(draft);
  const body = requestOf(draft.answers, { staff, draftKey: draft.draftKey });
  return post(`${here.path}/open-reports`, body, { key: draft.key });
}

async function finish(report, receipt) {
  closeHere();
  report.turn = () => showReceipt(report, receipt);
  if (report.staff) history.replaceState(null, '', location.pathname);
  else await report.keep.drop().catch(() => null);
  report.turn();
}
