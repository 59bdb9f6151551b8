import { post, put } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { selectField, singleBox, textArea, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';

const KINDS = ['SOCIAL_NETWORK', 'VIDEO', 'MESSAGING', 'GAMING', 'FORUM', 'COLLABORATION', 'BLOG'];
const ROLES = ['primary', 'media', 'shared'];
const lines = (text) => text.split(/[\s,]+/).filter(Boolean);
const slugOf = (name) => name.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Changes a platform of the catalogue, or adds one when none is given. */
export function edit(here, platform, again) {
  const it = platform ?? { name: '', kind: 'SOCIAL_NETWORK', domains: {}, socialMedia: true };
  const form = h('form', { method: 'post' }, fieldsOf(it), submit(t('platforms.save')));
  const { close } = openDialog(platform?.name ?? t('platforms.add'), form);
  const path = (values) => `${here.path}/platforms/${it.id ?? slugOf(values.name)}`;
  wire(form, {
    check, send: (values) => put(path(values), request(values), it.version),
    done: () => finish(close, again, t('platforms.saved')),
  });
}

function fieldsOf(it) {
  const kinds = KINDS.map((value) => ({ value, text: t(`platforms.kind.${value}`) }));
  const age = it.minimumAge ?? '';
  return [textField({ name: 'name', label: t('platforms.name'), value: it.name }),
    selectField({ name: 'kind', label: t('platforms.kindOf'), value: it.kind, options: kinds }),
    ROLES.map((role) => textArea({
      name: role, label: t(`platforms.domain.${role}`), hint: t(`platforms.domainHint.${role}`), rows: 2,
      value: (it.domains?.[role] ?? []).join('\n'),
    })),
    textField({ name: 'age', label: t('platforms.age'), type: 'number', width: 3, min: 0, max: 21, value: age }),
    singleBox({ name: 'socialMedia', label: t('platforms.countsAs'), checked: it.socialMedia }),
    singleBox({ name: 'hidden', label: t('platforms.hide'), checked: it.hidden })];
}

const check = ({ name, primary }) => [
  !name && { field: 'name', message: t('platforms.nameMissing') },
  lines(primary).length === 0 && { field: 'primary', message: t('platforms.domainMissing') },
].filter(Boolean);

function request({ name, kind, age, socialMedia, hidden, ...values }) {
  const domains = Object.fromEntries(ROLES.map((role) => [role, lines(values[role])]));
  return {
    name, kind, domains, minimumAge: age === '' ? null : Number(age), socialMedia: socialMedia === 'on',
    hidden: hidden === 'on',
  };
}

/** Records that the school approved a platform on a day, as some policies ask for in advance. */
export function approve(here, platform, again) {
  const form = h('form', { method: 'post' },
    textField({
      name: 'approvedOn', label: t('platforms.approvedOn'), type: 'date', value: here.times.date(here.now()),
    }),
    textArea({ name: 'note', label: t('platforms.note') }),
    submit(t('platforms.record')));
  const { close } = openDialog(t('platforms.approveTitle', { name: platform.name }), form);
  wire(form, {
    check: ({ approvedOn }) => (approvedOn ? [] : [{ field: 'approvedOn', message: t('platforms.dayMissing') }]),
    send: (values) => post(`${here.path}/platforms/${platform.id}/approval`, values),
    done: () => finish(close, again, t('platforms.recorded', { name: platform.name })),
  });
}

/** Takes an approval back; what was opened meanwhile closes at its time. */
export async function withdraw(here, platform, again) {
  await post(`${here.path}/platforms/${platform.id}/approval/withdrawal`, {});
  await again();
  sayDone(t('platforms.withdrawn', { name: platform.name }));
}

async function finish(close, again, said) {
  close();
  await again();
  sayDone(said);
}
