import { get, put, remove } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { submit, unseen } from '../elements/button.js';
import { sayDone } from '../elements/say.js';
import { act, folded, lines } from './parts.js';
import { personFinder } from './person-finder.js';

const pathOf = (here, id) => `${here.path}/own-children/${encodeURIComponent(id)}`;

/** The pupils somebody has named as their own; what those are in is kept from them. */
export async function ownChildren(here, place) {
  const { items } = await get(`${here.path}/own-children`);
  const again = async (key) => { await ownChildren(here, place); sayDone(t(`incidents.done.${key}`)); };
  fill(place, h('h2', { class: 'govuk-heading-l' }, t('incidents.own')),
    h('p', { class: 'govuk-body' }, t('incidents.ownText')),
    items.length > 0 && lines(items.map((one) => child(here, one, again))),
    folded('name-own', t('incidents.nameOwn'), form(here, again)));
}

const child = (here, { id, name }, again) => h('li', {}, h('strong', {}, name),
  act(`own-${id}`, [t('incidents.takeBack'), unseen(name)], async () => {
    await remove(pathOf(here, id));
    await again('ownOut');
  }, 'link'));

function form(here, again) {
  const made = h('form', { method: 'post' }, personFinder(here, { kinds: ['PUPIL'] }),
    submit(t('incidents.isMyOwn'), 'second'));
  wire(made, {
    check: ({ who }) => (who ? [] : [{ field: 'name', message: t('incidents.missing.name') }]),
    send: ({ who }) => put(pathOf(here, who.split('_')[1])),
    done: () => again('own'),
  });
  return made;
}
