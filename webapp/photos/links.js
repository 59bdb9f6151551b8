import { get, post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { button, unseen } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { selectField, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { dataTable, nextPage } from '../elements/table.js';
import { sendForm } from './links-send.js';

const STATES = ['', 'FAILED', 'OPEN', 'ANSWERED', 'EXPIRED', 'ENDED', 'WAITING'];
const LOOKS = { FAILED: 'x-stop', OPEN: 'x-wait', WAITING: 'x-wait', ANSWERED: 'x-go' };
const PAUSE = 4000;
const asked = new URLSearchParams(location.search);
let timer = 0;

/** One-time links: sending them, and how far each came. */
async function show(here) {
  const query = new URLSearchParams(['state', 'q', 'cursor'].map((name) => [name, asked.get(name) ?? ''])
    .filter(([, value]) => value));
  const list = h('div', {});
  const again = async () => draw(here, list, await get(`${here.path}/photo-links?${query}`), again);
  const links = await get(`${here.path}/photo-links?${query}`);
  fill(here.place, links.canSend ? sendForm(here, links, again) : h('p', { class: 'govuk-body x-note' },
    t('photoLinks.off')), h('h2', { class: 'govuk-heading-l' }, t('photoLinks.list')), filter(query), list);
  draw(here, list, links, again);
}

/** Draws the list, and anew while letters are on their way. */
function draw(here, place, links, again) {
  const { items, counts, failed } = links;
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  fill(place, counts.WAITING > 0 && h('p', { class: 'govuk-body', id: 'progress' }, t('photoLinks.progress', {
    done: all - counts.WAITING, all,
  })), failed.length > 0 && undelivered(here, failed, again), items.length > 0 ? table(here, items, again) : none(all),
  nextPage(links, t('photoLinks.more')));
  clearTimeout(timer);
  if (counts.WAITING > 0) timer = setTimeout(() => again().catch(() => null), PAUSE);
}

function filter(query) {
  const options = STATES.map((value) => ({ value, text: t(value ? `photoLinks.state.${value}` : 'photoLinks.any') }));
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('photoLinks.search'), type: 'search', value: query.get('q') ?? '' }),
    selectField({ name: 'state', label: t('photoLinks.standing'), options, value: query.get('state') ?? '' }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('photoLinks.show')));
}

const none = (all) => h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'none' },
  h('div', { class: 'x-slip__body' }, h('h3', { class: 'govuk-heading-m', id: 'none' },
    t(all > 0 || asked.get('q') ? 'photoLinks.noneFound' : 'photoLinks.none')), h('p', { class: 'govuk-body' },
    t('photoLinks.noneText'))));

const table = (here, items, again) => dataTable({
  caption: t('photoLinks.list'),
  columns: ['parent', 'children', 'standing', 'acts'].map((key) => t(`photoLinks.column.${key}`)),
  rows: items.map((link) => [[link.parent, h('br'), h('small', { class: 'x-address' },
    link.mail ?? t('photoLinks.noMail'))], link.children.join(', '), standing(here, link), acts(here, link, again)]),
});

function standing({ times }, { state, over }) {
  const day = longDate(times.date(over));
  return [h('strong', { class: `govuk-tag ${LOOKS[state] ?? ''}`.trim() }, t(`photoLinks.state.${state}`)), h('br'),
    h('small', {}, t(['OPEN', 'WAITING', 'FAILED'].includes(state) ? 'photoLinks.until' : 'photoLinks.on', { day }))];
}

const acts = (here, link, again) => h('div', { class: 'x-rows__acts' },
  link.state !== 'WAITING' && link.mail && button([t('photoLinks.renew'), unseen(link.parent)],
    () => act(here, link, 'renew', again), 'link'),
  link.state === 'OPEN' && button([t('photoLinks.return'), unseen(link.parent)],
    () => act(here, link, 'return', again), 'link'),
  ['OPEN', 'WAITING', 'FAILED'].includes(link.state) && button([t('photoLinks.end'), unseen(link.parent)],
    () => act(here, link, 'end', again), 'link'));

async function act(here, { id, parent, mail }, what, again) {
  const sure = await confirm({
    title: t(`photoLinks.${what}It`, { name: parent }), text: t(`photoLinks.${what}Text`, { mail }),
    act: t(`photoLinks.${what}`),
  });
  if (!sure) return;
  await post(`${here.path}/photo-links/${id}/${what === 'renew' ? 'renewal' : what}`, {});
  await again();
  sayDone(t(`photoLinks.${what}ed`));
}

const undelivered = (here, letters, again) => h('section', { class: 'x-slip x-slip--wide' },
  h('div', { class: 'x-slip__body' }, h('h3', { class: 'govuk-heading-m' }, t('photoLinks.failed', {
    n: letters.length,
  })), h('p', { class: 'govuk-body' }, t('photoLinks.failedText')), h('ul', { class: 'x-rows' },
    letters.map((letter) => h('li', {}, h('div', { class: 'x-address' }, h('strong', {},
      letter.to), h('br'), h('small', {}, letter.mail ?? t('photoLinks.noMail'))), h('div', { class: 'x-rows__acts' },
      button([t('photoLinks.retry'), unseen(letter.to)], async () => {
        await post(`${here.path}/photo-letters/${letter.id}/renewal`, {});
        await again();
        sayDone(t('photoLinks.retried'));
      }, 'link')))))));

forStaff(show);
