import { get, post } from '../lib/api.js';
import { attempt } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forAnybody } from '../lib/page.js';
import { button } from '../elements/button.js';
import { clearErrors, showRefusal } from '../elements/error-summary.js';
import { say } from '../elements/say.js';
import { answerSlip, quote } from './answer.js';
import { eventField, notices } from './notices.js';

const QUESTIONS = {
  children: ['MINE', 'OTHERS_TOO', 'NOT_SURE'],
  reach: ['PRIVATE', 'GROUP', 'PUBLIC'],
  identifies: ['YES', 'NO', 'NOT_SURE'],
  atSchool: ['YES', 'NO', 'NOT_SURE'],
};
/** What is taken to be so until somebody says otherwise: two taps get an answer. */
const UNSAID = { identifies: 'NOT_SURE', atSchool: 'NOT_SURE' };

async function show(here) {
  const { events, complaints } = await get(`${here.path}/photos/guide`);
  const answer = h('div', { id: 'answer' });
  const form = h('form', { method: 'post', class: 'x-form x-no-print' }, Object.keys(QUESTIONS).map(question),
    eventField(events));
  form.addEventListener('change', () => ask(here, form, answer));
  form.addEventListener('submit', (event) => event.preventDefault());
  fill(here.place, form, answer, notices(here, events));
  fill(document.getElementById('complaints'), complaints && [
    h('h2', { class: 'govuk-heading-m' }, t('photos.complaint')), quote(complaints)]);
}

const question = (name) => h('div', { class: 'govuk-form-group' }, h('fieldset', { class: 'govuk-fieldset' },
  h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t(`photos.ask.${name}`)),
  h('div', { class: 'govuk-radios govuk-radios--small govuk-radios--inline' },
    QUESTIONS[name].map((value) => option(name, value)))));

const option = (name, value) => h('div', { class: 'govuk-radios__item' }, h('input', {
  class: 'govuk-radios__input', type: 'radio', id: `${name}-${value}`, name, value, checked: UNSAID[name] === value,
}), h('label', { class: 'govuk-label govuk-radios__label', for: `${name}-${value}` }, t(`photos.${name}.${value}`)));

/** Asks as soon as enough was said, and again with every change: one by one, so the last answer is the one shown. */
async function ask(here, form, place) {
  const said = all(form);
  const { event, ...asked } = Object.fromEntries(new FormData(form));
  if (!asked.children || !asked.reach) return;
  const overtaken = () => all(form) !== said;
  await attempt(form, async () => {
    const at = event ? form.elements.event.selectedOptions[0].text : '';
    const told = await post(`${here.path}/photos/posting-guidance`, event ? { ...asked, event } : asked);
    clearErrors(form);
    fill(place, answerSlip(told, asked, at));
    say(t(`photos.answer.${told.answer}`));
  }, (error) => overtaken() || unanswered(here, form, place, error));
  if (overtaken()) await ask(here, form, place);
}

function unanswered(here, form, place, error) {
  say('');
  fill(place, button(t('common.again'), () => askAgain(here, form, place)));
  showRefusal(error, form);
}

/** The pressed button goes with the failure: whoever has not gone on to the form meanwhile goes on at the answer. */
async function askAgain(here, form, place) {
  await ask(here, form, place);
  if (!form.contains(document.activeElement)) document.getElementById('answer-title')?.focus();
}

const all = (form) => new URLSearchParams(new FormData(form)).toString();

forAnybody(show);
