import { post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forAnybody } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { button, submit } from '../elements/button.js';
import { canExit } from '../elements/exit-page.js';
import { textArea, textField } from '../elements/fields.js';

const CHOICES = {
  relation: ['PARENT', 'PUPIL', 'OTHER'],
  bySchool: ['NO', 'YES', 'NOT_SURE'],
  asked: ['YES', 'NO', 'CANNOT'],
};

/** Asks to get a picture taken down, without an account. Only what it is about is needed. */
function show(here) {
  const form = h('form', { method: 'post', class: 'x-form' },
    h('p', { class: 'govuk-body x-note' }, t('takeDown.first')), radios('relation'),
    textArea({ name: 'what', label: t('takeDown.what'), hint: t('takeDown.whatHint'), rows: 5 }),
    line('platform', 100), line('link', 2000, 'url'), line('whoIn', 500), radios('bySchool'), line('postedBy', 500),
    radios('asked'), line('contact', 200), submit(t('takeDown.send')));
  wire(form, {
    check: ({ what }) => (what ? [] : [{ field: 'what', message: t('takeDown.missing.what') }]),
    send: (typed) => post(`${here.path}/open-take-downs`, { ...typed, link: linkOf(typed.link) }),
    done: (taken) => showReceipt(here, taken),
  });
  fill(here.place, form);
}

/** An address as people type it. */
const linkOf = (typed) => (typed && !/^https?:\/\//i.test(typed) ? `https://${typed}` : typed);

const line = (name, maxlength, inputmode = null) => textField({
  name, label: t(`takeDown.${name}`), hint: t(`takeDown.${name}Hint`), maxlength, inputmode, autocomplete: 'off',
});

const radios = (name) => h('div', { class: 'govuk-form-group' }, h('fieldset', { class: 'govuk-fieldset' },
  h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t(`takeDown.${name}`)),
  h('div', { class: 'govuk-radios govuk-radios--small govuk-radios--inline' }, CHOICES[name].map((value) => h('div', {
    class: 'govuk-radios__item',
  }, h('input', { class: 'govuk-radios__input', type: 'radio', id: `${name}-${value}`, name, value }), h('label', {
    class: 'govuk-label govuk-radios__label', for: `${name}-${value}`,
  }, t(`takeDown.${name}Is.${value}`)))))));

/** It has arrived: the code to come back with, shown this once, and by when the school answers. */
function showReceipt(here, { receipt, dueOn }) {
  const title = h('h2', { class: 'govuk-heading-l', tabindex: '-1' }, t('takeDown.arrived'));
  fill(here.place, h('section', { class: 'x-slip x-slip--wide x-slip--ready' },
    h('div', { class: 'x-slip__body' }, title,
      h('p', { class: 'govuk-body' }, t('takeDown.answeredBy', { day: longDate(dueOn) })),
      h('p', { class: 'govuk-body' }, t('takeDown.meanwhile')), h('p', { class: 'govuk-body' }, h('a', {
        class: 'govuk-link', href: `${here.base}photos/follow-up`,
      }, t('takeDown.followUp')))),
    h('div', { class: 'x-slip__stub' }, h('span', { class: 'x-label' }, t('takeDown.code')),
      h('strong', { class: 'x-code', translate: 'no' }, receipt.split(/(?<=-)/).map((group) => [
        h('span', {}, group), h('wbr')])), h('p', { class: 'x-label' }, t('takeDown.once')),
      button(t('takeDown.print'), () => print()))));
  scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

canExit();
forAnybody(show);
