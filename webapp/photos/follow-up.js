import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forAnybody } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { codeOf, refusalOf } from '../reports/follow-up-model.js';
import { submit } from '../elements/button.js';
import { showErrors } from '../elements/error-summary.js';
import { canExit } from '../elements/exit-page.js';
import { textArea, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { stateTag } from './standing.js';

function show(here) {
  const address = `${here.path}/take-down-follow-ups`;
  const form = h('form', { method: 'post', class: 'x-slip x-slip--wide' },
    h('div', { class: 'x-slip__body' }, textField({
      name: 'receipt', label: t('followUp.code'), hint: t('takeDown.codeHint'), autocomplete: 'off',
      autocapitalize: 'characters', spellcheck: 'false',
    }), submit(t('takeDown.open'))), h('div', { class: 'x-slip__stub' }, h('p', { class: 'x-label' },
      t('takeDown.lost'))));
  wire(form, {
    check: ({ receipt }) => (codeOf(receipt) ? [] : [{ field: 'receipt', message: t('followUp.missing') }]),
    send: async ({ receipt }) => ({ code: codeOf(receipt), view: await post(address, { receipt: codeOf(receipt) }) }),
    done: ({ code, view }) => showView(here, view, (text) => post(`${address}/messages`, { receipt: code, text })),
    refused: (error) => refused(form, error),
  });
  fill(here.place, form);
}

/** A wrong code is a slip of the pen. */
function refused(form, error) {
  const why = refusalOf(error);
  if (!why) return false;
  const message = why.n ? t('takeDown.often', { n: why.n }) : error.message;
  showErrors(form, [{ field: 'receipt', message }]);
  return true;
}

/** Where it stands, by when it is answered, what was done and said, and a place to write. */
function showView(here, view, send, done = null) {
  fill(document.getElementById('problem'));
  const title = h('h2', { class: 'govuk-heading-l', tabindex: '-1' },
    t('takeDown.askedOn', { day: longDate(view.receivedOn) }));
  fill(here.place, h('section', { class: 'x-slip x-slip--wide' },
    h('div', { class: 'x-slip__body' }, title, h('p', { class: 'govuk-body' }, stateTag(view)),
      h('p', { class: 'govuk-body' }, t(`takeDown.footing.${view.footing}`)),
      view.handedOver && h('p', { class: 'govuk-body' }, t('takeDown.handedTold')),
      view.complaint && h('p', { class: 'govuk-body x-note' }, t('takeDown.ico'))),
    view.state !== 'CLOSED' && h('div', { class: 'x-slip__stub' }, h('span', { class: 'x-label' }, t('takeDown.by')),
      h('strong', { class: 'x-big' }, longDate(view.dueOn)))), form(here, send),
  h('h2', { class: 'govuk-heading-m' }, t('takeDown.steps')), steps(view));
  scrollTo(0, 0);
  if (done) sayDone(done); else title.focus({ preventScroll: true });
}

const steps = ({ steps: all }) => (all.length === 0 ? h('p', { class: 'govuk-body' }, t('takeDown.nothingYet'))
  : h('ol', { class: 'x-timeline' }, [...all].reverse().map(({ kind, on, text }) => h('li', {},
    t(kind === 'REQUESTER_WROTE' ? 'takeDown.youWrote' : `takeDown.kind.${kind}`),
    text && [h('br'), h('span', { class: 'x-said' }, text)],
    h('small', {}, h('time', { datetime: on }, longDate(on)))))));

function form(here, send) {
  const element = h('form', { method: 'post' }, textArea({ name: 'text', label: t('followUp.write'), rows: 4 }),
    submit(t('followUp.send')));
  wire(element, {
    check: ({ text }) => (text ? [] : [{ field: 'text', message: t('followUp.empty') }]),
    send: ({ text }) => send(text),
    done: (view) => showView(here, view, send, t('followUp.sent')),
  });
  return element;
}

canExit();
forAnybody(show);
