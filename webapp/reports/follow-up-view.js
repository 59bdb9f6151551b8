import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { submit } from '../elements/button.js';
import { sayDone } from '../elements/say.js';
import { textArea } from '../elements/fields.js';
import { newestFirst } from './follow-up-model.js';

const LOOKS = { RECEIVED: 'x-wait', BEING_LOOKED_AT: 'x-go', CLOSED: '' };

/**
 * Where a report stands and what was said, with a place to write.
 * @param {(text: string) => Promise<any>} send answers with the view as it is then
 */
export function showView(here, view, send, done = null) {
  fill(document.getElementById('problem'));
  const title = h('h2', { class: 'govuk-heading-l', tabindex: '-1' },
    t('followUp.received', { day: longDate(view.receivedOn) }));
  fill(here.place, h('section', { class: 'x-slip x-slip--wide' },
    h('div', { class: 'x-slip__body' }, title, h('p', { class: 'govuk-body' }, stateTag(view.status)),
      h('p', { class: 'govuk-body' }, t(`followUp.means.${view.status}`))),
    h('div', { class: 'x-slip__stub' }, h('p', { class: 'x-label' }, t('followUp.reader')))),
  form(here, send), messages(view));
  scrollTo(0, 0);
  if (done) sayDone(done); else title.focus({ preventScroll: true });
}

const stateTag = (status) => h('strong', { class: `govuk-tag ${LOOKS[status] ?? ''}`.trim() },
  t(`followUp.state.${status}`));

function messages(view) {
  const all = newestFirst(view);
  return [h('h2', { class: 'govuk-heading-m' }, t('followUp.messages')), all.length === 0
    ? h('p', { class: 'govuk-body' }, t('followUp.noMessages'))
    : h('ol', { class: 'x-timeline' }, all.map(message))];
}

const message = ({ by, on, text }) => h('li', {}, h('span', { class: 'x-said' }, text),
  h('small', {}, t(`followUp.by.${by}`), ', ', h('time', { datetime: on }, longDate(on))));

function form(here, send) {
  const element = h('form', { method: 'post' },
    textArea({ name: 'text', label: t('followUp.write'), hint: t('followUp.writeHint'), rows: 4 }),
    submit(t('followUp.send')));
  wire(element, {
    check: ({ text }) => (text ? [] : [{ field: 'text', message: t('followUp.empty') }]),
    send: ({ text }) => send(text),
    done: (view) => showView(here, view, send, t('followUp.sent')),
  });
  return element;
}
