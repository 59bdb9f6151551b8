import { values, wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button, submit } from '../elements/button.js';
import { draftStatus } from './draft-status.js';
import { filesStep, forgetAll } from './evidence.js';
import { helpNow, imageryStop } from './help-now.js';
import { QUESTIONS } from './questions.js';
import { wrongWith } from './report-model.js';
import { after, countOf, mayBeImagery } from './steps-model.js';

const SKIPPED = ['whom', 'by', 'where', 'when', 'online', 'staff'];

/** One question, or one thing to be told, with the button that goes on. */
export function questionSlip(report, step, change) {
  const go = () => report.go(after(step, report.draft.answers, { staff: report.staff, change }));
  const form = h('form', { method: 'post', class: 'x-slip x-question' },
    h('div', { class: 'x-slip__body' }, count(report, step), content(report, step),
      h('div', { class: 'x-acts' }, submit(t(`report.go.${step === 'help' ? 'help' : 'on'}`)), skip(step, go))),
    h('div', { class: 'x-slip__stub x-draft' }, draftStatus(report)));
  form.addEventListener('input', () => { take(report, form); report.keep.later(); });
  wire(form, {
    check: (typed) => (step === 'files' ? report.files.wrong() : wrongWith(step, typed, today(report)).map(told)),
    send: () => answered(report, form, step),
    done: go,
  });
  return form;
}

async function answered(report, form, step) {
  take(report, form);
  if (step === 'imagery' && mayBeImagery(report.draft.answers)) await forgetAll(report);
  report.keep.later();
}

function content(report, step) {
  const { guide, staff, here, draft: { answers } } = report;
  if (step === 'help') return helpNow(guide, answers.danger);
  if (step === 'stop') return imageryStop(staff);
  return step === 'files' ? filesStep(report) : QUESTIONS[step](answers, today(report), here);
}

function count(report, step) {
  const found = countOf(step, report.draft.answers, report);
  return found && h('span', { class: 'govuk-caption-l' }, t('report.count', { n: found.n, of: found.of }));
}

/** Nothing chosen and nothing written is an answer too: not known, or not said. */
function skip(step, go) {
  return SKIPPED.includes(step) && button(t('report.skip'), go, 'link');
}

function take({ draft }, form) {
  Object.assign(draft.answers, form.querySelector('[name="platforms[]"]') && { platforms: [] }, values(form));
}

const today = ({ here }) => here.times.date(here.now());
const told = ({ field, code }) => ({ field, message: t(`report.wrong.${code}`) });
