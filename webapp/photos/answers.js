import { ApiError, get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forAnybody, forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { button } from '../elements/button.js';
import { answersForm } from './answers-form.js';
import { wish } from './answers-model.js';

/** The code in the link; without one it is a page for parents who are signed in. */
const token = new URLSearchParams(location.hash.slice(1)).get('t');

async function show(here) {
  try {
    const asked = await (token ? post(`${here.path}/photo-link-checks`, { token })
      : get(`${here.path}/own-photo-answers`));
    fill(here.place, asked.children.length > 0 ? questions(here, asked)
      : over(t('photoAnswers.nobody'), t('photoAnswers.nobodyText')));
  } catch (error) {
    if (!(error instanceof ApiError) || !token || error.status !== 404) throw error;
    fill(here.place, over(t('photoAnswers.over'), t('photoAnswers.overText'), t('photoAnswers.overAsk')));
  }
}

function questions(here, { children, mayConsent, until }) {
  const form = answersForm(children);
  const answers = () => wish(Object.fromEntries(new FormData(form)), children, form.dataset.same === 'true');
  wire(form, {
    check: () => (answers().length > 0 ? [] : [{ message: t('photoAnswers.missing') }]),
    send: () => (token ? post(`${here.path}/photo-link-answers`, { token, children: answers() })
      : post(`${here.path}/own-photo-answers`, { children: answers() })),
    done: (taken) => thank(here, taken),
  });
  return [h('p', { class: 'govuk-body-l' }, t('photoAnswers.intro')), h('p', { class: 'govuk-body' },
    t('photoAnswers.ground')), until && h('p', { class: 'govuk-body' }, t('photoAnswers.until', {
    day: longDate(until),
  })), !mayConsent && h('p', { class: 'govuk-body x-note' }, t('photoAnswers.carer')), form];
}

function thank(here, { answers }) {
  const title = h('h2', { class: 'govuk-heading-l', tabindex: '-1' }, t('photoAnswers.thanks'));
  fill(here.place, h('section', { class: 'x-slip x-slip--wide x-slip--ready' }, h('div', { class: 'x-slip__body' },
    title, h('p', { class: 'govuk-body' }, t('photoAnswers.taken', { n: answers })),
    h('p', { class: 'govuk-body' }, t('photoAnswers.told')), h('p', { class: 'govuk-body' },
      t(token ? 'photoAnswers.change' : 'photoAnswers.changeHere')),
    !token && h('div', { class: 'x-acts' }, button(t('photoAnswers.again'), () => show(here))))));
  scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

const over = (title, ...texts) => h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'over' },
  h('div', { class: 'x-slip__body' }, h('h2', { class: 'govuk-heading-m', id: 'over' }, title),
    texts.map((text) => h('p', { class: 'govuk-body' }, text))));

if (token) forAnybody(show); else forStaff(show);
