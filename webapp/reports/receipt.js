import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { button } from '../elements/button.js';
import { nameTitle } from '../elements/error-summary.js';
import { contacts, readWhen } from './help-now.js';
import { heading } from './question-fields.js';

/** The report is there: the code to come back with, shown this once, and what happens next. */
export function showReceipt(report, receipt) {
  const title = heading(t('report.receipt.title'));
  fill(report.here.place, h('section', { class: 'x-slip x-slip--wide x-slip--ready' },
    h('div', { class: 'x-slip__body' }, title, receipt.urgent && h('p', { class: 'govuk-body x-done' },
      t('report.receipt.urgent')), next(report, receipt)),
    h('div', { class: 'x-slip__stub' }, report.staff ? numberStub(report, receipt) : codeStub(receipt))),
  onPaper(report, receipt));
  nameTitle(title.textContent);
  scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

/** What a printed page needs besides: where to come back to, and whom to call. */
const onPaper = (report, receipt) => h('section', { class: 'x-only-print' },
  h('p', { class: 'govuk-body' }, t('report.receipt.follow'), ': ',
    `${location.origin}${report.here.base}report/follow-up`),
  h('h2', { class: 'govuk-heading-m' }, t('report.callTitle')),
  contacts(receipt.contacts ? receipt : report.guide));

function next(report, receipt) {
  if (report.into && !report.into.over) return added(report);
  const steps = [receipt.readWhen ? readWhen(receipt) : readWhen(report.guide), t('report.receipt.looks'),
    t(`report.receipt.${report.staff ? 'staff' : 'back'}`)];
  return [h('h2', { class: 'govuk-heading-m' }, t('report.receipt.next')),
    h('ol', { class: 'govuk-list govuk-list--number' }, steps.map((step) => h('li', {}, step))),
    h('p', { class: 'govuk-body' }, h('a', {
      class: 'govuk-link', href: `${report.here.base}report/follow-up`,
    }, t('report.receipt.follow')))];
}

/** Whoever works on the incident goes back to it. */
const added = ({ into: { id, number, title }, here }) => h('p', { class: 'govuk-body' },
  t('report.into.done', { number, title }), ' ', h('a', {
    class: 'govuk-link', id: 'to-incident', href: `${here.base}incidents/incident?id=${encodeURIComponent(id)}`,
  }, t('report.into.back', { number })));

function codeStub({ receipt: code }) {
  const told = h('p', { class: 'x-label', role: 'status' });
  const copy = async () => {
    const how = await navigator.clipboard.writeText(code).then(() => 'copied', () => 'notCopied');
    told.textContent = t(`report.receipt.${how}`);
  };
  return [h('span', { class: 'x-label' }, t('report.receipt.code')),
    h('strong', { class: 'x-code', translate: 'no' }, pieces(code)),
    h('p', { class: 'x-label' }, t('report.receipt.once')), button(t('report.receipt.copy'), copy, 'main'),
    button(t('report.receipt.print'), () => print()), told];
}

/** Groups stay whole when the code is too long for its line; it breaks after a hyphen. */
const pieces = (code) => code.split(/(?<=-)/).map((group) => [h('span', {}, group), h('wbr')]);

const numberStub = (report, { number }) => [h('span', { class: 'x-label' }, t('report.receipt.number')),
  h('strong', { class: 'x-big' }, number), button(t('report.receipt.print'), () => print(), 'main')];
