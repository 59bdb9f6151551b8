import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { timeline } from './chronology.js';
import { addressOf } from './lines.js';

/** The chronologies of those that were merged into this incident, each as it was then. */
export const mergedHere = ({ here, it }) => it.merged.map((one) => [
  h('h2', { class: 'govuk-heading-m' }, t('incidents.mergedHere', { number: one.line.number })),
  h('p', { class: 'govuk-body' }, h('a', { class: 'govuk-link', href: addressOf(here, one.line) }, one.line.title)),
  timeline({ here, it: one }),
]);
