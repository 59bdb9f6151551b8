import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forAnybody } from '../lib/page.js';
import { worksHere } from '../lib/roles.js';
import { submit } from '../elements/button.js';
import { showErrors } from '../elements/error-summary.js';
import { canExit } from '../elements/exit-page.js';
import { textField } from '../elements/fields.js';
import { dropExpired } from './device-store.js';
import { codeOf, refusalOf } from './follow-up-model.js';
import { showView } from './follow-up-view.js';
import { aside, guideOf } from './help-now.js';
import { ownOf, ownReports } from './own-reports.js';

async function show(here) {
  await dropExpired().catch(() => null);
  fill(document.getElementById('rest'), aside(await guideOf(here)));
  const chosen = new URLSearchParams(location.search).get('report');
  const staff = here.account && worksHere(here);
  if (staff && chosen) {
    const path = `${here.path}/incident-reports/mine/${encodeURIComponent(chosen)}`;
    showView(here, await get(path), (text) => post(`${path}/messages`, { text }, { of: path }));
    return;
  }
  const own = staff ? await ownOf(here) : [];
  fill(here.place, own.length > 0 && ownReports(own), codeForm(here));
}

function codeForm(here) {
  const form = h('form', { method: 'post', class: 'x-slip x-slip--wide' },
    h('div', { class: 'x-slip__body' }, textField({
      name: 'receipt', label: t('followUp.code'), hint: t('followUp.codeHint'), autocomplete: 'off',
      autocapitalize: 'characters', spellcheck: 'false',
    }), submit(t('followUp.open'))),
    h('div', { class: 'x-slip__stub' }, h('p', { class: 'x-label' }, t('followUp.lost'))));
  const address = `${here.path}/report-follow-ups`;
  wire(form, {
    check: ({ receipt }) => (codeOf(receipt) ? [] : [{ field: 'receipt', message: t('followUp.missing') }]),
    send: async ({ receipt }) => ({ code: codeOf(receipt), view: await post(address, { receipt: codeOf(receipt) }) }),
    done: ({ code, view }) => showView(here, view, (text) => post(`${address}/messages`, { receipt: code, text })),
    refused: (error) => refused(form, error),
  });
  return form;
}

/** Kindly: a wrong code is a slip of the pen, and whoever has to wait has lost nothing. */
function refused(form, error) {
  const why = refusalOf(error);
  if (!why) return false;
  const message = why.n ? t('followUp.often', { n: why.n }) : t('followUp.wrong');
  showErrors(form, [{ field: 'receipt', message }]);
  return true;
}

canExit();
forAnybody(show, { asks: true });
