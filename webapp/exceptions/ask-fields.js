import { h } from '../lib/h.js';
import { language, t } from '../lib/i18n.js';
import { checkBoxes, singleBox, textArea, textField } from '../elements/fields.js';
import { peoplePicker } from './people-picker.js';
import { platformChoice } from './platform-choice.js';

/** The questions of a request: what, whom it concerns, why, from when to when. */
export function fieldsOf(here, { ways, way, draft, platforms }) {
  const it = draft ?? {};
  const asked = it.asked ?? {};
  return [
    textField({
      name: 'what', label: t('exceptions.what'), hint: t('exceptions.whatHint'), value: it.what, maxlength: 200,
      autocomplete: 'off',
    }),
    platforms.length > 0 && platformBoxes(platforms, way, asked.platforms ?? []),
    textField({
      name: 'people', label: t('exceptions.people'), hint: t('exceptions.peopleHint'), value: it.people,
      maxlength: 500, autocomplete: 'off',
    }),
    peoplePicker(here, it.linked ?? []),
    textArea({ name: 'why', label: t('exceptions.why'), hint: t('exceptions.whyHint'), value: it.why }),
    when(here, { ways, asked }), reach(ways, asked), dsl(it, way)];
}

function platformBoxes(platforms, way, chosen) {
  return folded(t(way.needsPlatforms ? 'exceptions.platformsNeeded' : 'exceptions.platformsIfAny'),
    platformChoice(platforms.filter(({ hidden }) => !hidden), chosen), way.needsPlatforms || chosen.length > 0);
}

function when(here, { ways, asked }) {
  const today = here.times.date(here.now());
  return h('div', { class: 'x-cells' },
    textField({ name: 'first', label: t('exceptions.first'), type: 'date', value: asked.first ?? today, min: today }),
    textField({
      name: 'last', label: t('exceptions.last'), type: 'date', value: asked.last, min: today,
      hint: t('exceptions.lastHint', { n: ways.limitDays }),
    }));
}

/** Hours of the day and places, for whoever asks for less than all day and everywhere. */
function reach(ways, asked) {
  const places = (ways.places ?? []).map(({ key, name }) => ({
    value: key, text: typeof name === 'string' ? name : name[language()] ?? name.en,
  }));
  const hours = h('div', { class: 'x-cells' },
    textField({ name: 'opens', label: t('exceptions.opens'), type: 'time', value: asked.opens, width: 10 }),
    textField({ name: 'closes', label: t('exceptions.closes'), type: 'time', value: asked.closes, width: 10 }));
  return folded(t('exceptions.less'), [hours, places.length > 0 && checkBoxes({
    name: 'places', label: t('exceptions.places'), options: places, chosen: asked.places ?? [],
  })], Boolean(asked.opens) || (asked.places ?? []).length > 0);
}

/** The safeguarding lead is told only if the asker wants it, and the asker sees what of. */
function dsl(it, way) {
  if (way.way === 'NOTICE') return null;
  return [singleBox({ name: 'tellDsl', label: t('exceptions.tellDsl'), checked: it.tellDsl }),
    h('p', { class: 'govuk-hint' }, t('exceptions.tellDslHint'))];
}

function folded(summary, content, open) {
  return h('details', { class: 'govuk-details', open },
    h('summary', { class: 'govuk-details__summary' },
      h('span', { class: 'govuk-details__summary-text' }, summary)),
    h('div', { class: 'govuk-details__text' }, content));
}
