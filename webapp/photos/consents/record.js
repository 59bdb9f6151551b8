import { post } from '../../lib/api.js';
import { wire } from '../../lib/form.js';
import { fill, h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { button, submit } from '../../elements/button.js';
import { selectField, textField } from '../../elements/fields.js';
import { sayDone } from '../../elements/say.js';
import { answersOf, askedToo, rows } from './consent-model.js';
import { checkForm, giverFields, giverWish, radios } from './record-fields.js';

const EVIDENCE = ['PAPER_FORM', 'ADMISSIONS_FORM', 'LETTER_OR_EMAIL', 'SPOKEN'];
const ANSWERS = ['GIVEN', 'DECLINED'];

/** The form on which the office records what came in: who answered, how it is evidenced, and use by use. */
export function record(desk) {
  const { here, path, it, settings, again } = desk;
  const title = h('h2', { class: 'govuk-heading-l', tabindex: '-1' }, t('photoConsents.record'));
  const form = h('form', { method: 'post', class: 'x-form' }, title,
    giverFields(it, askedToo(it.year, settings.ownViewFrom)), radios('evidence', ways(), {}), days(desk), answers(it),
    h('div', { class: 'x-acts' }, submit(t('photoConsents.recordIt')), button(t('common.cancel'), again)));
  wire(form, {
    check: checkForm,
    send: (typed) => post(`${path}/answers`, wish(typed)),
    done: async () => { await again(); sayDone(t('photoConsents.recorded')); },
  });
  fill(here.place, form);
  scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

const ways = () => EVIDENCE.map((value) => ({ value, text: t(`photoConsents.evidence.${value}`) }));

/** As the server takes it. */
const wish = (typed) => ({
  giver: giverWish(typed), evidence: typed.evidence, from: typed.from || null, until: typed.until || null,
  answers: answersOf(typed),
});

const days = ({ today }) => h('div', { class: 'x-cells' },
  textField({
    name: 'from', label: t('photoConsents.from'), hint: t('photoConsents.fromHint'), type: 'date', value: today,
  }),
  textField({ name: 'until', label: t('photoConsents.until'), hint: t('photoConsents.untilHint'), type: 'date' }));

function answers({ uses }) {
  const fields = h('div', { class: 'x-uses', id: 'answers', tabindex: '-1' }, rows(uses).map(channelFields));
  const all = (value) => { for (const field of fields.querySelectorAll('select')) field.value = value; };
  return h('div', { class: 'govuk-form-group' }, h('h3', { class: 'govuk-heading-m' }, t('photoConsents.answers')),
    h('p', { class: 'govuk-hint' }, t('photoConsents.answersHint')), h('div', { class: 'x-acts' },
      [...ANSWERS, ''].map((value) => button(t(`photoConsents.all.${value || 'NONE'}`), () => all(value), 'slim'))),
    fields);
}

const channelFields = ({ channel, uses }) => h('fieldset', { class: 'govuk-fieldset' },
  h('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, t(`photoUse.channel.${channel}`)),
  h('div', { class: 'x-uses__row' }, uses.map(({ scope }) => selectField({
    name: `${channel}-${scope}`, label: t(`photoUse.scope.${scope}`), value: '',
    options: ['', ...ANSWERS].map((value) => ({ value, text: t(`photoConsents.choice.${value || 'NONE'}`) })),
  }))));
