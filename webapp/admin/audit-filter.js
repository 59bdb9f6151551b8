import { h } from '../lib/h.js';
import { section, t } from '../lib/i18n.js';
import { beginningOf, plusDays } from '../lib/time.js';
import { selectField, textField } from '../elements/fields.js';

/** What the address asks for, as the API is asked: days of the school become instants, the last day is included. */
export function auditQuestion(query, zone) {
  const asked = new URLSearchParams();
  for (const name of ['q', 'action', 'cursor']) if (query.get(name)) asked.set(name, query.get(name));
  if (query.get('from')) asked.set('from', beginningOf(query.get('from'), zone));
  if (query.get('to')) asked.set('to', beginningOf(plusDays(query.get('to'), 1), zone));
  return asked;
}

/** The form above the record; it is kept in the address. */
export function auditFilter(query) {
  const kept = (name) => query.get(name) ?? '';
  return h('form', { method: 'get', class: 'x-filter', role: 'search' },
    textField({ name: 'q', label: t('audit.find'), type: 'search', value: kept('q') }),
    selectField({ name: 'action', label: t('audit.which'), value: kept('action'), options: actions() }),
    textField({ name: 'from', label: t('audit.from'), type: 'date', value: kept('from') }),
    textField({ name: 'to', label: t('audit.to'), type: 'date', value: kept('to') }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('audit.search')),
    [...query.values()].some(Boolean) && h('a', { class: 'govuk-link', href: location.pathname }, t('audit.clear')));
}

function actions() {
  const known = Object.entries(section('audit.action')).map(([value, text]) => ({ value, text }));
  return [{ value: '', text: t('audit.all') }, ...known.sort((one, other) => one.text.localeCompare(other.text))];
}
