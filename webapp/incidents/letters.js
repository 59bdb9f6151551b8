import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { forStaff } from '../lib/page.js';
import { canHide } from '../elements/blank-screen.js';
import { button } from '../elements/button.js';
import { download } from '../elements/download.js';
import { nameTitle } from '../elements/error-summary.js';
import { dataTable } from '../elements/table.js';
import { letterForm } from './letter-form.js';
import { byAt } from './parts.js';

const query = new URLSearchParams(location.search);
const id = query.get('id') ?? '';
const one = query.get('letter');

/** The letters about one incident and a form for another; or one letter, to be printed. */
async function show(here) {
  canHide(here.school.name);
  const path = `${here.path}/incidents/${encodeURIComponent(id)}`;
  const back = document.getElementById('back');
  back.href = `${here.base}incidents/incident?id=${encodeURIComponent(id)}`;
  if (one) {
    back.href = addressOf(here);
    fill(back, t('letters.back'));
    await showLetter(here, `${path}/letters/${encodeURIComponent(one)}`);
  } else {
    await showAll(here, path);
  }
}

const addressOf = (here, letter = '') => `${here.base}incidents/letters?id=${encodeURIComponent(id)}${letter
  && `&letter=${encodeURIComponent(letter)}`}`;

async function showAll(here, path) {
  const [it, { items }] = await Promise.all([get(path), get(`${path}/letters`)]);
  const link = (letter) => h('a', { class: 'govuk-link', href: addressOf(here, letter.id) }, letter.addressee);
  fill(here.place, h('p', { class: 'govuk-body-l' }, `${it.line.number}: ${it.line.title}`), items.length > 0
    ? [h('h2', { class: 'govuk-heading-l' }, t('letters.written')), dataTable({
      caption: t('letters.written'),
      columns: ['toWhom', 'aboutWhom', 'when', 'kindIs'].map((key) => t(`letters.${key}`)),
      rows: items.map((letter) => [link(letter), letter.about, byAt(here, letter), t(`letters.kind.${letter.kind}`)]),
    })] : h('p', { class: 'govuk-body' }, t('letters.none')),
  letterForm(path, it, ({ id: letter }) => leaveFor(addressOf(here, letter))));
}

/** The letter stands as it was written; on paper nothing else does. */
async function showLetter(here, path) {
  const letter = await get(path);
  const title = t('letters.letterTo', letter);
  nameTitle(title);
  fill(document.getElementById('title'), title);
  fill(here.place, h('p', { class: 'govuk-body x-no-print' }, t('letters.meta', {
    kind: t(`letters.kind.${letter.kind}`), pupil: letter.about, by: byAt(here, letter),
  })), h('div', { class: 'x-letter', lang: letter.language }, letter.text), h('div', { class: 'x-acts x-no-print' },
    button(t('letters.print'), () => window.print(), 'main'),
    button(t('letters.pdf'), () => download(path, 'application/pdf', 'letter.pdf'))));
}

forStaff(show);
