import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { submit } from '../elements/button.js';
import { singleBox } from '../elements/fields.js';
import { ALL, alike, before, DIFFERS, nameOf, passOn } from './answers-model.js';
import { CHANNELS, SCOPES } from './uses.js';

/**
 * The questions about every use, once for all children or once for each.
 * @param {import('./answers-model.js').Child[]} children
 * @param {{same?: boolean, chosen?: Record<string, string>}} [before] what was chosen before it was drawn anew
 */
export function answersForm(children, { same = alike(children), chosen = {} } = {}) {
  const form = h('form', { method: 'post', class: 'x-form x-answers' }, children.length > 1 && sameBox(same),
    same ? part(ALL, names(children), children, chosen)
      : children.map((child) => part(child.pupil, child.firstName, [child], chosen)),
    submit(t('photoAnswers.send')));
  form.addEventListener('change', ({ target }) => {
    if (target.name === 'same') turn(form, children, target.checked);
  });
  form.dataset.same = String(same);
  return form;
}

/** Draws it anew for all, or for each; what was chosen stays. */
function turn(form, children, same) {
  const chosen = Object.fromEntries(new FormData(form));
  const all = children.map(({ pupil }) => pupil);
  const kept = same ? passOn(chosen, all[0], [ALL]) : passOn(chosen, ALL, all);
  const fresh = answersForm(children, { same, chosen: kept });
  form.dataset.same = fresh.dataset.same;
  form.replaceChildren(...fresh.childNodes);
  form.elements.same.focus();
}

const sameBox = (checked) => [singleBox({ name: 'same', label: t('photoAnswers.same'), checked }),
  h('p', { class: 'govuk-hint' }, t('photoAnswers.sameHint'))];

const names = (children) => children.map(({ firstName }) => firstName).join(', ');

const part = (who, name, children, chosen) => h('section', { 'aria-labelledby': `for-${who}` },
  h('h2', { class: 'govuk-heading-l', id: `for-${who}` }, t('photoAnswers.for', { names: name })),
  CHANNELS.map((channel) => h('fieldset', { class: 'govuk-fieldset x-answers__channel' },
    h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--m' }, t(`photoAnswers.channel.${channel}`)),
    channel === 'PRESS' && h('p', { class: 'govuk-hint' }, t('photoAnswers.press')),
    SCOPES.map((scope) => question(who, { channel, scope }, children, chosen)))));

function question(who, use, children, chosen) {
  const name = nameOf(who, use);
  const said = before(children, use);
  const kept = said ? 'photoAnswers.keep' : 'photoAnswers.open';
  return h('fieldset', { class: 'govuk-fieldset x-answers__use', 'aria-describedby': said && `${name}-said` },
    h('legend', { class: 'govuk-fieldset__legend' }, t(`photoAnswers.scope.${use.scope}`)),
    said && h('p', { class: 'govuk-hint', id: `${name}-said` }, told(said)),
    h('div', { class: 'govuk-radios govuk-radios--small govuk-radios--inline' },
      [['YES', 'photoAnswers.yes'], ['NO', 'photoAnswers.no'], ['', kept]].map(([value, text]) => option(name, {
        value, text: t(text), checked: (chosen[name] ?? '') === value,
      }))));
}

const told = (said) => (said === DIFFERS ? t('photoAnswers.differs')
  : t('photoAnswers.said', { answer: t(`photoAnswers.answer.${said.answer}`), day: longDate(said.on) }));

const option = (name, { value, text, checked }) => h('div', { class: 'govuk-radios__item' },
  h('input', { class: 'govuk-radios__input', type: 'radio', id: `${name}-${value || 'OPEN'}`, name, value, checked }),
  h('label', { class: 'govuk-label govuk-radios__label', for: `${name}-${value || 'OPEN'}` }, text));
