import { post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { parts, t } from '../lib/i18n.js';
import { forAnybody } from '../lib/page.js';
import { ruleWithHeading } from '../elements/rule.js';
import { accessRows } from './access-rows.js';
import { tokenOf, wordsOf } from './why-model.js';

const byId = (id) => document.getElementById(id);

async function show(here) {
  const token = tokenOf(location.hash);
  const answer = await post(`${here.path}/why-answers`, { token });
  const words = wordsOf(answer);
  byId('title').textContent = words.title;
  document.title = `${words.title} – Exeat`;
  byId('caption').textContent = [answer.yearLabel, here.times.moment(here.now())].filter(Boolean).join(', ');
  fill(byId('answer'), answer.named ? named(answer) : unnamed(token));
  stub(words);
  fill(byId('rules'), answer.rules.length > 0 ? accessRows(answer.rules)
    : h('p', { class: 'govuk-body' }, t('policy.noneYet')));
}

function named({ findings }) {
  const rule = findings.find(({ clause }) => clause);
  return [findings.map(({ message }) => h('p', { class: 'govuk-body' }, message)),
    rule && h('p', { class: 'x-rests' }, parts('policy.rests', { rule: ruleWithHeading(rule) }))];
}

/** A token that has run out names nobody: the page then explains the rules, as it does without one. */
const unnamed = (token) => h('p', { class: 'govuk-body' }, t(token ? 'why.ranOut' : 'why.unnamed'));

function stub({ label, change, then }) {
  byId('stub').hidden = change === '';
  fill(byId('stub'), h('span', { class: 'x-label' }, label), h('strong', { class: 'x-big' }, change),
    then && h('p', { class: 'x-label' }, then));
}

forAnybody(show);
