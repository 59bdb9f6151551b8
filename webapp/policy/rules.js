import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forAnybody } from '../lib/page.js';
import { quoted } from '../elements/rule.js';
import { accessRows } from './access-rows.js';
import { clauseList } from './clause-list.js';

async function show(here) {
  const rules = await get(`${here.path}/rules`);
  fill(here.place, edition(rules), steps(rules.steps ?? []), clauses('rules.local', rules.localRules ?? [], true),
    clauses('rules.clauses', rules.clauses ?? [], false));
  fill(document.getElementById('rest'), h('h2', { class: 'govuk-heading-m' }, t('rules.years')),
    years(rules.yearGroups ?? []), silent(rules.silentAbout ?? []));
  findNamed();
}

function edition({ edition: it, summaryNotice }) {
  if (!it) return h('p', { class: 'govuk-body x-note' }, t('policy.noEdition'));
  return [h('p', { class: 'govuk-body' }, h('strong', {}, quoted(it.title, it.language)), facts(it.facts)),
    summaryNotice && h('p', { class: 'govuk-body x-note' }, t('rules.summary'))];
}

/** What is known about the edition, as sentences of the server or as names and values. */
function facts(known = []) {
  const texts = known.map((fact) => (typeof fact === 'string' ? fact : `${fact.label}: ${fact.value}`));
  return texts.length > 0 && [h('br'), texts.join(' · ')];
}

function steps(all) {
  if (all.length === 0) return null;
  return [h('h2', { class: 'govuk-heading-l' }, t('rules.order')),
    h('ol', { class: 'govuk-list govuk-list--number x-steps' }, all.map(step))];
}

const step = ({ title, text }) => h('li', {}, h('strong', {}, title), ' ', text);

function clauses(title, all, local) {
  return all.length > 0 && [h('h2', { class: 'govuk-heading-l' }, t(title)), clauseList(all, local)];
}

function years(groups) {
  return groups.length > 0 ? accessRows(groups) : h('p', { class: 'govuk-body' }, t('policy.noneYet'));
}

function silent(subjects) {
  return subjects.length > 0 && [h('h2', { class: 'govuk-heading-m' }, t('rules.silent')),
    h('p', { class: 'govuk-body' }, t('rules.silentText')),
    h('ul', { class: 'govuk-list govuk-list--bullet' },
      subjects.map((subject) => h('li', {}, subject.text ?? subject)))];
}

/** The clause the address names was not there when the page was opened. */
function findNamed() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  named?.scrollIntoView();
  named?.focus({ preventScroll: true });
}

forAnybody(show);
