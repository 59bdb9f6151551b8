import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { isAny } from '../lib/roles.js';
import { unseen } from '../elements/button.js';
import { selectField, textArea } from '../elements/fields.js';
import { ask } from './ask.js';
import { ROLES, named } from './incident-model.js';
import { act, lines, yearText } from './parts.js';
import { personFinder } from './person-finder.js';

/** Who is in it, as what. */
export function parties(desk) {
  const { parties: all, may } = desk.it;
  return [h('h2', { class: 'govuk-heading-m' }, t('incidents.people')),
    all.length > 0 ? lines(all.map((one) => party(desk, one)))
      : h('p', { class: 'govuk-body' }, t('incidents.nobodyNamed')),
    may.includes('WRITE') && h('div', { class: 'x-acts' },
      act('name-somebody', t('incidents.nameSomebody'), () => name(desk), 'slim'))];
}

function party(desk, it) {
  const { id, role, name: who, kind, year, person } = it;
  const what = [t(`incidents.role.${role}`), kind ? t(`incidents.kind.${kind}`) : t('incidents.kind.NAME'),
    year && yearText(year)].filter(Boolean).join(', ');
  return h('li', {}, h('strong', {}, who), h('small', {}, what, ' ', kind === 'PUPIL' && chronologyLink(desk, person),
    ' ',
    desk.it.may.includes('WRITE') && act(`out-${id}`, [t('incidents.takeOut'), unseen(who)], () => takeOut(desk, it),
      'link')));
}

/** For those in charge by their post: what else is on record about that pupil. */
const chronologyLink = ({ here }, person) => isAny(here, 'HEADTEACHER', 'DSL', 'DEPUTY_HEAD', 'CHAIR_OF_GOVERNORS')
  && h('a', { class: 'govuk-link', href: `${here.base}incidents/pupil?id=${encodeURIComponent(person)}` },
    t('incidents.pupilLink'));

function name(desk) {
  const options = ROLES.map((value) => ({ value, text: t(`incidents.role.${value}`) }));
  ask(desk, {
    title: t('incidents.nameSomebody'), act: t('incidents.nameThem'), done: 'named',
    fields: [h('p', { class: 'govuk-body x-note' }, t('incidents.shutsOut')),
      selectField({ name: 'role', label: t('incidents.asWhat'), options }),
      personFinder(desk.here, { staff: true, plain: true })],
    check: ({ who }) => (who ? [] : [{ field: 'name', message: t('incidents.missing.name') }]),
    send: ({ role, who, name: text }) => desk.post('parties', { role, ...named(who, text) }),
  });
}

const takeOut = (desk, { id, name: who }) => ask(desk, {
  title: t('incidents.takeOutOf', { name: who }), act: t('incidents.takeOut'), needs: ['reason'], done: 'takenOut',
  fields: textArea({ name: 'reason', label: t('incidents.takeOutWhy') }),
  send: (typed) => desk.post(`parties/${encodeURIComponent(id)}/removal`, typed),
});
