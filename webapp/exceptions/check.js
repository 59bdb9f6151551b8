import { get } from '../lib/api.js';
import { values, wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { submit } from '../elements/button.js';
import { textField } from '../elements/fields.js';

async function show(here) {
  const asked = new URLSearchParams(location.search);
  const result = h('div', { role: 'status' });
  const form = h('form', { method: 'post', class: 'x-form' },
    textField({ name: 'number', label: t('exceptions.number'), width: 10, value: asked.get('number') ?? '' }),
    textField({ name: 'code', label: t('exceptions.code'), width: 20, value: asked.get('code') ?? '' }),
    submit(t('exceptions.checkIt')));
  wire(form, {
    check: (typed) => ['number', 'code'].filter((name) => !typed[name])
      .map((field) => ({ field, message: t('exceptions.bothNeeded') })),
    send: (typed) => verify(here, typed), done: (answer) => fill(result, told(answer)),
  });
  fill(here.place, form, result);
  if (asked.has('code')) fill(result, told(await verify(here, values(form))));
}

const verify = (here, { number, code }) => get(
  `${here.path}/exception-records/${encodeURIComponent(number)}?code=${encodeURIComponent(code)}`,
);

function told({ genuine, inForce, last }) {
  if (!genuine) return h('p', { class: 'govuk-body x-note' }, t('exceptions.notGenuine'));
  return h('p', { class: 'govuk-body x-done' }, t('exceptions.genuine'), ' ',
    inForce ? t('exceptions.inForceUntil', { day: longDate(last) }) : t('exceptions.notInForce'));
}

forStaff(show);
