import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { button, submit, unseen } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { showSecretSlip } from '../elements/secret-slip.js';
import { dataTable, itemsOf } from '../elements/table.js';

async function show(here) {
  const credentials = itemsOf(await get(`${here.path}/credentials`));
  const revoke = (credential) => button([t('credentials.revoke'),
    unseen(credential.name)], () => end(here, credential), 'link');
  fill(here.place, h('p', { class: 'govuk-body' }, t('credentials.text')), table(here, credentials, revoke),
    create(here));
}

function table(here, credentials, revoke) {
  if (credentials.length === 0) return h('p', { class: 'govuk-body' }, t('credentials.none'));
  return dataTable({
    caption: t('credentials.title'),
    columns: [t('credentials.name'), t('credentials.created'), t('credentials.used'), t('credentials.state')],
    rows: credentials.map((it) => [it.name, moment(here, it.created), moment(here, it.lastUsed),
      it.revoked ? h('strong', { class: 'govuk-tag' }, t('credentials.ended')) : revoke(it)]),
  });
}

const moment = (here, instant) => (instant ? here.times.moment(instant) : t('credentials.never'));

function create(here) {
  const form = h('form', { method: 'post', class: 'x-form' },
    textField({ name: 'name', label: t('credentials.new'), hint: t('credentials.hint'), autocomplete: 'off' }),
    submit(t('credentials.act')));
  wire(form, {
    check: ({ name }) => (name ? [] : [{ field: 'name', message: t('credentials.missing') }]),
    send: ({ name }) => post(`${here.path}/credentials`, { name }),
    done: async ({ name, secret }) => {
      await show(here);
      showSecretSlip({
        title: t('credentials.slip', { name }), steps: [t('credentials.once')], secret,
        label: t('credentials.valid'), until: t('credentials.untilRevoked'),
      });
    },
  });
  return form;
}

async function end(here, { id, name }) {
  const words = { title: t('credentials.ask', { name }), text: t('credentials.askText'), act: t('credentials.revoke') };
  if (!await confirm(words)) return;
  await post(`${here.path}/credentials/${encodeURIComponent(id)}/revocation`, {});
  await show(here);
  sayDone(t('credentials.gone', { name }));
}

forStaff(show);
