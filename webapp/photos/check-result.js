import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button } from '../elements/button.js';
import { textField } from '../elements/fields.js';
import { ruleWithHeading } from '../elements/rule.js';
import { say } from '../elements/say.js';
import { clear, keepList } from './check-keeping.js';
import { named, whole } from './check-model.js';

const LOOKS = { USE: 'x-go', ASK: 'x-wait', DO_NOT_USE: 'x-stop', NOBODY: '' };
const SLIPS = { USE: 'x-slip--ready', ASK: 'x-slip--wait', DO_NOT_USE: 'x-slip--stop', NOBODY: '' };

/**
 * What is answered of a picture: as a whole, and of each pupil.
 * @param {{here: any, place: HTMLElement, asked: any, told: import('./check-model.js').Told,
 *   again: (asked: any) => Promise<void>, events: import('./notices.js').EventNotice[]}} desk
 */
export function showResult(desk) {
  const out = new Set();
  const slip = h('div', {});
  const draw = () => {
    const now = whole(desk.told.pupils, out);
    fill(slip, asWhole(desk, now, out));
    return now;
  };
  const change = () => say(t(`photoCheck.whole.${draw().answer}`));
  draw();
  fill(desk.place, slip, desk.told.pupils.length > 0 && each(desk.told.pupils, out, change));
  slip.querySelector('h2').focus();
}

function asWhole({ here, asked, told, again, events }, now, out) {
  const { answer } = now;
  const inIt = told.pupils.filter(({ pupil }) => !out.has(pupil)).map(({ pupil }) => pupil);
  return h('section', { class: `x-slip x-slip--wide x-check ${SLIPS[answer]}`, 'aria-labelledby': 'whole' },
    h('div', { class: 'x-slip__body' }, h('p', { class: 'govuk-body' }, use(asked)),
      h('h2', { class: 'govuk-heading-l', id: 'whole', tabindex: '-1' }, t(`photoCheck.whole.${answer}`)),
      why(now, told.restsOn), rests(told.restsOn),
      h('p', { class: 'govuk-body x-note' }, t('photoCheck.asOf', { moment: here.times.longMoment(told.at) }))),
    h('div', { class: 'x-slip__stub' }, h('span', { class: 'x-label' }, t('photoCheck.usable')),
      h('strong', { class: 'x-big' }, t('photoCheck.ofAll', { use: now.use, all: now.all })),
      acts({ here, asked, told, again, events, inIt }, answer)));
}

const COUNTED = { ASK: 'ask', DO_NOT_USE: 'against' };

/** Whatever stands against a pupil is not said; what the policy forbids of everybody is. */
const why = (now, { kind }) => (now.against > 0 && kind === 'FORBIDDEN'
  ? h('p', { class: 'govuk-body' }, t('photoCheck.wholeText.FORBIDDEN'))
  : [h('p', { class: 'govuk-body' }, t(`photoCheck.wholeText.${now.answer}`, { n: now[COUNTED[now.answer]] })),
    now.against > 0 && h('p', { class: 'govuk-body x-no-print' }, t('photoCheck.noReasons'))]);

const use = ({ channel, named: withNames }) => [t(`photoUse.channel.${channel}`), ', ',
  t(withNames ? 'photoCheck.withNames' : 'photoCheck.withoutNames')];

const rests = ({ kind, clauses }) => h('p', { class: 'x-rests' }, t(`photoCheck.rests.${kind}`),
  clauses.map((clause, index) => [index > 0 ? ', ' : ' ', ruleWithHeading(clause)]));

const acts = (desk, answer) => h('div', { class: 'x-check__acts x-no-print' },
  answer === 'USE' && button(t('photoCheck.clear'), () => clear(desk), 'main'),
  desk.inIt.length > 0 && button(t('photoCheck.print'), () => window.print()),
  desk.inIt.length > 0 && button(t('photoCheck.keepList'), () => keepList(desk)),
  button(t('photoCheck.again'), () => desk.again(desk.asked)));

/** Each pupil, to be looked for by name and left out where not in the picture. */
function each(pupils, out, change) {
  const lines = pupils.map((one) => ({ one, row: row(one, out, change) }));
  const nobody = h('p', { class: 'govuk-body', role: 'status' });
  const look = ({ target }) => {
    for (const { one, row: element } of lines) element.hidden = !named(one, target.value);
    fill(nobody, lines.every(({ row: element }) => element.hidden) && t('photoCheck.noneHere'));
  };
  return h('section', { 'aria-labelledby': 'each' }, h('h2', { class: 'govuk-heading-m', id: 'each' },
    t('photoCheck.each')), h('p', { class: 'govuk-hint x-no-print' }, t('photoCheck.untick')),
  h('div', { class: 'x-form x-no-print', on: { input: look } }, textField({
    name: 'search', label: t('photoCheck.searchIn'), type: 'search', autocomplete: 'off',
  })), nobody, h('ul', { class: 'x-verdicts' }, lines.map(({ row: element }) => element)));
}

function row({ pupil, name, year, answer }, out, change) {
  const tick = ({ target }) => {
    if (target.checked) out.delete(pupil); else out.add(pupil);
    target.closest('li').toggleAttribute('data-out', !target.checked);
    change();
  };
  return h('li', {}, h('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, h('div', {
    class: 'govuk-checkboxes__item',
  }, h('input', {
    class: 'govuk-checkboxes__input', type: 'checkbox', id: `p-${pupil}`, checked: true, on: { change: tick },
  }), h('label', { class: 'govuk-label govuk-checkboxes__label', for: `p-${pupil}` }, h('strong', {}, name), ' ',
    h('small', {}, year)))), h('strong', { class: `govuk-tag ${LOOKS[answer]}` }, t(`photoCheck.answer.${answer}`)));
}
