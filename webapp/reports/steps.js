import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { clearErrors, nameTitle } from '../elements/error-summary.js';
import { checkSlip } from './check.js';
import { leavingQuickly } from './leaving.js';
import { questionSlip } from './question-slip.js';
import { before, stepAt } from './steps-model.js';

/** Shows the report step by step; the step is in the address, so that the browser's Back goes one question back. */
export function showSteps(report) {
  const other = document.getElementById('other-language');
  other.addEventListener('click', async (event) => {
    event.preventDefault();
    await report.keep.now();
    other.search = location.search;
    location.assign(other.href);
  });
  document.addEventListener('visibilitychange', () => { if (document.hidden) report.keep.now(); });
  report.turn = () => showStep(report, true);
  report.go = (step) => { history.pushState(null, '', `#${step}`); report.turn(); };
  addEventListener('hashchange', () => report.turn());
  showStep(report, false);
}

function showStep(report, moved) {
  const { step, change } = stepAt(location.hash, report.draft.answers, report);
  if (location.hash.slice(1) !== step && !change) history.replaceState(null, '', `#${step}`);
  clearErrors(null);
  const slip = step === 'check' ? checkSlip(report) : questionSlip(report, step, change);
  fill(report.here.place, backLink(report, step), slip, leavingQuickly(report, step));
  document.getElementById('rest').hidden = step === 'help';
  const title = report.here.place.querySelector('h1');
  nameTitle(title.textContent);
  if (!moved) return;
  scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

function backLink(report, step) {
  const back = before(step, report.draft.answers, report);
  return back && h('a', { class: 'govuk-back-link', href: `#${back}` }, t('report.back'));
}
