import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { selectField, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { eventName } from './notices.js';

/** Clears a picture of those who are in it, under a title. */
export const clear = ({ here, asked, told, inIt }) => ask({
  heading: t('photoCheck.clearTitle'), name: 'title', label: t('photoCheck.titleIs'), hint: t('photoCheck.titleHint'),
  maxlength: 200, act: t('photoCheck.clearIt'),
  more: inIt.length >= told.confirmFrom && h('p', { class: 'govuk-body' }, t('photoCheck.second')),
  send: ({ title }) => post(`${here.path}/photo-clearances`, {
    title, pupils: inIt, channel: asked.channel, named: asked.named,
  }),
  done: ({ state }) => t(`photoCheck.done.${state}`),
});

/** Keeps those in it as a list, for oneself or for an event of the school. */
export const keepList = ({ here, inIt, events }) => ask({
  heading: t('photoCheck.keepList'), name: 'name', label: t('photoCheck.listName'), hint: t('photoCheck.listHint'),
  maxlength: 120, act: t('photoCheck.keepIt'), more: forWhom(events),
  send: ({ name, event }) => post(`${here.path}/pupil-lists`, { name, pupils: inIt, ...(event && { event }) }),
  done: ({ event }) => t(`photoCheck.done.${event ? 'eventListKept' : 'listKept'}`),
});

const forWhom = (events) => (events.length > 0 ? selectField({
  name: 'event', label: t('photoCheck.forWhom'), hint: t('photoCheck.forWhomHint'), value: '',
  options: [{ value: '', text: t('photoCheck.forMe') },
    ...events.map((event) => ({ value: event.id, text: eventName(event) }))],
}) : h('p', { class: 'govuk-body' }, t('photoCheck.listPrivate')));

function ask({ heading, name, label, hint, maxlength, act, more, send, done }) {
  const form = h('form', { method: 'post' }, textField({ name, label, hint, maxlength, autocomplete: 'off' }),
    more, submit(act));
  const { close } = openDialog(heading, form);
  wire(form, {
    check: (typed) => (typed[name] ? [] : [{ field: name, message: t(`photoCheck.missing.${name}`) }]),
    send, done: (answer) => { close(); sayDone(done(answer)); },
  });
}
