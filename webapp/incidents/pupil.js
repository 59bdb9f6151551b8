import { get } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { forStaff } from '../lib/page.js';
import { canHide } from '../elements/blank-screen.js';
import { submit } from '../elements/button.js';
import { nameTitle } from '../elements/error-summary.js';
import { headline, told } from './chronology.js';
import { linesTable } from './lines.js';
import { said, whenOf, whoOf, yearText } from './parts.js';
import { personFinder } from './person-finder.js';

/** All that is on record about one pupil, across incidents. */
async function show(here) {
  canHide(here.school.name);
  const id = new URLSearchParams(location.search).get('id') ?? '';
  if (!id) { fill(here.place, finder(here)); return; }
  const pupil = await get(`${here.path}/incident-people/${encodeURIComponent(id)}/chronology`);
  nameTitle(t('pupil.title'));
  fill(document.getElementById('called'), pupil.name);
  fill(document.getElementById('caption'), pupil.year ? yearText(pupil.year) : t('incidents.kind.PUPIL'));
  fill(here.place, pupil.incidents.length > 0 ? record(here, pupil) : nothing());
}

const record = (here, { incidents, entries }) => [
  linesTable(here, { caption: t('incidents.title'), items: incidents.map(({ line }) => line), hidden: true }),
  h('ul', { class: 'govuk-list' }, incidents.map(({ line, roles }) => h('li', {}, t('pupil.asWhat', {
    number: line.number, roles: list([...new Set(roles)].map((role) => t(`incidents.role.${role}`))),
  })))),
  h('h2', { class: 'govuk-heading-l' }, t('incidents.chronology')),
  h('ol', { class: 'x-timeline' }, entries.map((one) => step(here, one, entries))),
];

function step(here, { incident, entry }, entries) {
  const chronology = entries.map((one) => one.entry);
  return h('li', {}, h('strong', {}, incident), ' ', headline({ here, it: { grounds: [], chronology } }, entry),
    !told(entry) && [' ', said(entry.text)], entry.reason && h('span', { class: 'x-said' }, ' ',
      t('incidents.becauseOf', { reason: entry.reason })),
    h('small', {}, h('time', { datetime: entry.day ?? entry.at }, whenOf(here, entry, 'longMoment')),
      whoOf(entry) && `, ${whoOf(entry)}`));
}

/** Nothing is on record, or nothing that is theirs: nobody learns which. */
const nothing = () => h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'none' },
  h('div', { class: 'x-slip__body' }, h('h2', { class: 'govuk-heading-m', id: 'none' }, t('pupil.none')),
    h('p', { class: 'govuk-body' }, t('pupil.noneText'))));

/** Which pupil? */
function finder(here) {
  const form = h('form', { method: 'get' }, personFinder(here, { kinds: ['PUPIL'] }), submit(t('pupil.show')));
  wire(form, {
    check: ({ who }) => (who ? [] : [{ field: 'name', message: t('incidents.missing.name') }]),
    send: async ({ who }) => leaveFor(`?id=${encodeURIComponent(who.split('_')[1])}`),
    done: () => {},
  });
  return form;
}

forStaff(show);
