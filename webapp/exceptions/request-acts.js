import { post, remove } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { button, submit } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { openDialog } from '../elements/dialog.js';
import { showRefusal } from '../elements/error-summary.js';
import { textArea } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';

/** What is done with words: which address takes them. */
const WORDS = { DECLINE: 'refusal', ASK_BACK: 'question', ANSWER: 'answer', REVOKE: 'revocation' };

/** Somebody else was faster: the page shows how it stands now, and says so. */
export function stale(error, again) {
  if (error.status !== 412) return false;
  again().then(() => showRefusal(error));
  return true;
}

/** Everything else that may be done with a request. */
export function acts(here, view) {
  const { request } = view;
  const may = (act) => request.may.includes(act);
  const worded = Object.keys(WORDS).filter(may).map((act) => button(t(`exceptions.act.${act}`),
    () => inWords(view, act), act === 'ANSWER' ? 'main' : 'second'));
  return h('div', { class: 'x-acts' }, worded,
    may('RENEW') && link(`${here.base}exceptions/ask?renews=${request.id}`, 'exceptions.act.RENEW'),
    ['GRANTED', 'LAPSED', 'REVOKED', 'RECEIVED'].includes(request.state)
      && link(`${here.base}exceptions/record?id=${request.id}`, 'exceptions.record'),
    may('WITHDRAW') && button(t('exceptions.act.WITHDRAW'), () => withdraw(view), 'link'),
    may('DELETE') && button(t('exceptions.drop'), () => drop(here, view), 'link'));
}

const link = (href, text) => h('a', { class: 'govuk-button govuk-button--secondary', href }, t(text));

/** Asks for words in a window, and does with them what is to be done. */
function inWords({ path, again }, act) {
  const form = h('form', { method: 'post' },
    textArea({ name: 'text', label: t(`exceptions.say.${act}`), hint: t(`exceptions.sayHint.${act}`) }),
    submit(t(`exceptions.act.${act}`)));
  const { close } = openDialog(t(`exceptions.act.${act}`), form);
  const refused = (error) => error.status === 412 && overtaken(error, { form, close, again, act });
  wire(form, {
    check: ({ text }) => (text ? [] : [{ field: 'text', message: t('exceptions.textMissing') }]),
    send: ({ text }) => post(`${path}/${WORDS[act]}`, { text }, { of: path }),
    done: async () => { close(); await again(); sayDone(t(`exceptions.done.${WORDS[act]}`)); },
    refused,
  });
}

/** What was written stays in the window as long as it can still be said of what the request has become. */
function overtaken(error, { form, close, again, act }) {
  again().then(({ may }) => {
    if (!may.includes(act)) close();
    showRefusal(error, may.includes(act) ? form : null);
  });
  return true;
}

async function withdraw({ path, again }) {
  const words = {
    title: t('exceptions.withdrawTitle'), text: t('exceptions.withdrawText'), act: t('exceptions.act.WITHDRAW'),
  };
  if (!await confirm(words)) return;
  await post(`${path}/withdrawal`, {}, { of: path });
  await again();
  sayDone(t('exceptions.done.withdrawal'));
}

async function drop(here, { path }) {
  await remove(path);
  await leaveFor(`${here.base}exceptions`);
}
