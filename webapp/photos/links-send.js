import { ApiError, get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { selectField, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';

/**
 * The form by which links are sent: whose parents, then how many letters that is, then off they go.
 * @param {{classes: {id: string, title: string}[], years: {year: string, label: string}[]}} choices
 * @param {() => Promise<void>} again draws the list anew
 */
export function sendForm(here, choices, again) {
  const form = h('form', { method: 'post', class: 'x-form' }, h('h2', { class: 'govuk-heading-l' },
    t('photoLinks.send')), whose(choices), submit(t('photoLinks.count')));
  wire(form, {
    send: async (typed) => offer(here, await target(here, typed)),
    done: async (sent) => {
      if (sent === null) return;
      await again();
      sayDone(t('photoLinks.sent', { n: sent.letters }));
    },
  });
  return form;
}

/** The choice, and the pupil's name if it is one pupil. */
function whose({ classes, years }) {
  const options = [{ value: 'all', text: t('photoLinks.all') },
    ...years.map(({ year, label }) => ({ value: `year:${year}`, text: t('photoLinks.year', { name: label }) })),
    ...classes.map(({ id, title }) => ({ value: `ofClass:${id}`, text: t('photoLinks.ofClass', { name: title }) })),
    { value: 'pupil', text: t('photoLinks.onePupil') }];
  const name = textField({ name: 'pupil', label: t('photoLinks.pupil'), autocomplete: 'off' });
  const choice = selectField({ name: 'whom', label: t('photoLinks.whom'), options, value: '' });
  name.hidden = true;
  choice.addEventListener('change', ({ target: { value } }) => { name.hidden = value !== 'pupil'; });
  return [choice, name];
}

/** Whose parents are meant, as the server is asked. */
async function target(here, { whom, pupil }) {
  if (whom === 'pupil') return { pupil: await find(here, pupil) };
  const [kind, ...rest] = whom.split(':');
  return kind === 'all' ? {} : { [kind]: rest.join(':') };
}

async function find(here, name) {
  const wrong = (text) => new ApiError(400, { errors: [{ field: 'pupil', message: t(text) }] });
  if (!name) throw wrong('photoLinks.pupilNone');
  const { items } = await get(`${here.path}/photo-consents?q=${encodeURIComponent(name)}`);
  const exact = items.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = exact.length === 1 ? exact : items;
  if (found.length !== 1) throw wrong(found.length > 0 ? 'photoLinks.pupilMany' : 'photoLinks.pupilNone');
  return found[0].pupil;
}

/** Says what it would be, and sends it if that is meant; null if not. */
async function offer(here, whom) {
  const reach = await post(`${here.path}/photo-link-previews`, whom);
  const some = reach.letters > 0;
  const sure = await confirm({
    title: some ? t('photoLinks.sure', { n: reach.letters }) : t('photoLinks.sureNone'),
    text: t(some ? 'photoLinks.sureText' : 'photoLinks.sureNoneText'),
    act: t(some ? 'photoLinks.sendNow' : 'common.close'), more: rest(reach),
  });
  return sure && some ? post(`${here.path}/photo-links`, whom) : null;
}

const rest = ({ waiting, without }) => h('div', {}, waiting > 0 && h('p', { class: 'govuk-body' },
  t('photoLinks.onTheWay', { n: waiting })), without.length > 0 && [
  h('h3', { class: 'govuk-heading-s' }, t('photoLinks.without', { n: without.length })),
  h('ul', { class: 'govuk-list govuk-list--bullet' }, without.map(({ parent, children }) => h('li', {},
    t('photoLinks.of', { parent, names: children.join(', ') })))), h('p', { class: 'govuk-body' },
    t('photoLinks.withoutHint'))]);
