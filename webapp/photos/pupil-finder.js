import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button, unseen } from '../elements/button.js';
import { say } from '../elements/say.js';

const LEAST = 2;

/**
 * Finds pupils by name and adds them one by one.
 * @param {{pupil: string, name: string, year: string}[]} added whoever was added; filled here
 */
export function pupilFinder(here, added) {
  const found = h('div', { role: 'status' });
  const chosen = h('div', {});
  const field = nameField(() => find());
  const find = () => search(here, field.value.trim(), found, (one) => add(added, one, { found, chosen, field }));
  return h('div', { class: 'govuk-form-group' }, h('label', { class: 'govuk-label govuk-label--s', for: 'find' },
    t('photoCheck.findWho')), h('div', { class: 'govuk-hint', id: 'find-hint' }, t('photoCheck.findHint')),
  h('div', { class: 'x-finder' }, field, button(t('photoCheck.find'), find, 'slim')), found, chosen);
}

function add(added, one, places) {
  if (!added.some(({ pupil }) => pupil === one.pupil)) added.push(one);
  draw(added, places);
  fill(places.found);
  say(`${t('photoCheck.added')}: ${one.name}`);
  places.field.value = '';
  places.field.focus();
}

function draw(added, places) {
  const drop = (one) => {
    added.splice(added.indexOf(one), 1);
    draw(added, places);
    places.field.focus();
  };
  fill(places.chosen, added.length > 0 && group(t('photoCheck.added'),
    added.map((one) => line(one, t('photoCheck.remove'), () => drop(one)))));
}

/** Enter finds, and does not send the form around it. */
function nameField(find) {
  const keydown = (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    find();
  };
  return h('input', {
    class: 'govuk-input', id: 'find', type: 'search', autocomplete: 'off', maxlength: 120,
    'aria-describedby': 'find-hint', on: { keydown },
  });
}

async function search(here, text, found, add) {
  const { items } = text.length < LEAST ? { items: [] }
    : await get(`${here.path}/photo-check-pupils?q=${encodeURIComponent(text)}`);
  fill(found, items.length === 0 ? h('p', { class: 'govuk-hint' },
    t(text.length < LEAST ? 'photoCheck.findHint' : 'photoCheck.findNobody'))
    : group(t('photoCheck.found'), items.map((one) => line(one, t('photoCheck.add'), () => add(one)))));
}

const group = (title, lines) => [h('p', { class: 'govuk-body x-found' }, title), h('ul', {
  class: 'x-rows x-rows--2 x-pupils',
}, lines)];

const line = (one, words, act) => h('li', {}, h('span', {}, h('strong', {}, one.name), ' ', one.year),
  button([words, unseen(one.name)], act, 'link'));
