import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { canHide } from '../elements/blank-screen.js';
import { button } from '../elements/button.js';
import { download } from '../elements/download.js';
import { selectField, textField } from '../elements/fields.js';
import { act } from '../incidents/parts.js';
import { write } from './misuse-form.js';
import { byPeriod } from './misuse-model.js';
import { kept } from './misuse-settings.js';
import { waiting } from './misuse-sign.js';
import { threadOf } from './misuse-thread.js';
import { daysOf, periodName } from './misuse-words.js';

const asked = new URLSearchParams(location.search);
const LOOKED_FOR = ['q', 'concerns', 'signed'];

/** The record of misuse, period by period. */
async function show(here) {
  const query = new URLSearchParams(LOOKED_FOR.map((name) => [name, asked.get(name) ?? ''])
    .filter(([, value]) => value));
  const path = `${here.path}/misuse-entries`;
  const [entries, signOffs, settings] = await Promise.all([get(query.size > 0 ? `${path}?${query}` : path),
    get(`${here.path}/misuse-sign-offs`), get(`${here.path}/misuse-settings`)]);
  const all = query.size > 0 && signOffs.waiting.length > 0 ? (await get(path)).items : entries.items;
  draw({ here, entries, signOffs, settings, all, show: () => show(here) }, query);
}

function draw(page, query) {
  const { here, entries, signOffs } = page;
  const groups = byPeriod(entries.items, query.size > 0 ? [] : signOffs.items);
  const chosen = groups.filter(({ period }) => !asked.get('period') || period.firstDay === asked.get('period'));
  fill(here.place, printHead(page), kept(page), waiting(page),
    entries.mayWrite && h('div', { class: 'x-acts' }, act('add', t('misuse.add'), () => write(page), 'main')),
    (groups.length > 0 || query.size > 0) && filter(groups, query),
    chosen.length > 0 ? chosen.map((group) => part(page, group)) : none(query),
    groups.length > 0 && h('div', { class: 'x-acts' },
      button(t('misuse.csv'), () => download(`${here.path}/misuse-record.csv`, 'text/csv', 'misuse-record.csv')),
      button(t('misuse.print'), () => window.print())), signature());
}

function filter(groups, query) {
  const any = { value: '', text: t('misuse.anySort') };
  const periods = groups.map(({ period }) => ({ value: period.firstDay, text: periodName(period) }));
  const sorts = ['PUPIL', 'STAFF', 'OTHER'].map((value) => ({ value, text: t(`misuse.sort.${value}`) }));
  return h('form', { method: 'get', class: 'x-filter x-no-print', role: 'search' },
    textField({ name: 'q', label: t('misuse.search'), type: 'search', value: query.get('q') ?? '' }),
    choice('period', 'misuse.period', [{ value: '', text: t('misuse.allPeriods') }, ...periods]),
    choice('concerns', 'misuse.concerns', [any, ...sorts]),
    choice('signed', 'misuse.signedIs', ['', 'true', 'false']
      .map((value) => ({ value, text: t(`misuse.signedOf.${value}`) }))),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('misuse.show')));
}

const choice = (name, key, options) => selectField({ name, label: t(key), options, value: asked.get(name) ?? '' });

const part = (page, { period, threads, signOffs }) => h('section', {
  class: 'x-part', 'aria-labelledby': `period-${period.firstDay}`,
}, h('h2', { class: 'govuk-heading-l', id: `period-${period.firstDay}` }, periodName(period)),
h('p', { class: 'govuk-body-s' }, daysOf(period)), signOffs.map(signed),
threads.length > 0 ? h('ul', { class: 'govuk-list' }, threads.map((thread) => threadOf(page, thread)))
  : h('p', { class: 'govuk-body' }, t('misuse.nothing')));

const signed = ({ by, on, post, remark, entries }) => h('p', { class: 'govuk-body x-note' },
  h('strong', {}, t(post === 'HEADTEACHER' ? 'misuse.signedBy' : 'misuse.signedByChair',
    { name: by, day: longDate(on) })), ' ',
  entries.length > 0 ? t('misuse.signedCount', { n: entries.length }) : t('misuse.signedNothing'),
  remark && [h('br'), h('span', { class: 'x-said' }, `“${remark}”`)]);

const none = (query) => h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'none' },
  h('div', { class: 'x-slip__body' },
    h('h2', { class: 'govuk-heading-m', id: 'none' }, t(query.size > 0 ? 'misuse.noneFound' : 'misuse.none')),
    h('p', { class: 'govuk-body' }, t('misuse.noneText'))));

const printHead = ({ here }) => h('p', { class: 'x-misuse__paper' },
  t('misuse.printed', { school: here.school.name }), h('br'),
  t('misuse.printedOn', { day: longDate(here.times.date(here.now())), name: here.account.name }));

const signature = () => h('dl', { class: 'x-misuse__paper x-misuse__signature' },
  h('div', {}, h('dt', {}, t('misuse.signature')), h('dd', {})),
  h('div', {}, h('dt', {}, t('misuse.dateLine')), h('dd', {})));

forStaff((here) => {
  canHide(here.school.name);
  return show(here);
});
