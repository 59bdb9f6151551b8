import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';

/** Clears a picture of those who are in it, under a title. */
export const clear = ({ here, asked, told, inIt }) => ask({
  heading: t('photoCheck.clearTitle'), name: 'title', label: t('photoCheck.titleIs'), hint: t('photoCheck.titleHint'),
  maxlength: 200, act: t('photoCheck.clearIt'), more: inIt.length >= told.confirmFrom && t('photoCheck.second'),
  send: ({ title }) => post(`${here.path}/photo-clearances`, {
    title, pupils: inIt, channel: asked.channel, named: asked.named,
  }),
  done: ({ state }) => t(`photoCheck.done.${state}`),
});

/** Keeps those in it as a list of one's own. */
export const keepList = ({ here, inIt }) => ask({
  heading: t('photoCheck.keepList'), name: 'name', label: t('photoCheck.listName'), hint: t('photoCheck.listHint'),
  maxlength: 120, act: t('photoCheck.keepIt'),
  send: ({ name }) => post(`${here.path}/pupil-lists`, { name, pupils: inIt }),
  done: () => t('photoCheck.done.listKept'),
});

function ask({ heading, name, label, hint, maxlength, act, more, send, done }) {
  const form = h('form', { method: 'post' }, textField({ name, label, hint, maxlength, autocomplete: 'off' }),
    more && h('p', { class: 'govuk-body' }, more), submit(act));
  const { close } = openDialog(heading, form);
  wire(form, {
    check: (typed) => (typed[name] ? [] : [{ field: name, message: t(`photoCheck.missing.${name}`) }]),
    send, done: (answer) => { close(); sayDone(done(answer)); },
  });
}
