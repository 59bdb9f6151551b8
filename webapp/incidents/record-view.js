import { h } from '../lib/h.js';
import { list, t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { ruleWithHeading } from '../elements/rule.js';
import { dataTable } from '../elements/table.js';
import { headline } from './chronology.js';
import { filesText } from './grounds.js';
import { corrected, overtaken, standing } from './incident-model.js';
import { byAt, concernsText, fact, particulars, said, whenOf, whoOf, yearText } from './parts.js';
import { messages, reportFacts } from './report-facts.js';

/** One incident whole, as it is printed: nothing to press, nothing folded up. */
export const record = (here, it) => [heading(t('handover.record')), factsOf(here, it), people(it),
  heading(t('incidents.reported')), it.reports.map((one) => report(here, one)), judged(here, it), done(here, it),
  trail(here, it), it.merged.map((one) => mergedIn(here, one)), lettersOf(here, it.letters)];

/** What was answered, decided and entered in one that was merged in; its reports are among those above. */
const mergedIn = (here, it) => [heading(t('handover.mergedIn', it.line)), judged(here, it), done(here, it),
  trail(here, it)];

const heading = (text) => h('h2', { class: 'govuk-heading-l' }, text);

const bare = (cell) => (Array.isArray(cell) ? cell.every(bare) : !cell || cell === ' ');

/** A table under a heading of its own; a line instead where there is nothing to list. */
const table = (caption, columns, rows, nothing = '') => (rows.length > 0 ? [heading(caption), dataTable({
  caption, columns: columns.map((key) => t(key)), rows: rows.map((row) => row.map((it) => (bare(it) ? '–' : it))),
})] : [heading(caption), h('p', { class: 'govuk-body' }, nothing || t('incidents.notKnown'))]);

function factsOf(here, { line, concerns, outcome, reviewOn, policySilent, handlers, edition }) {
  return h('dl', { class: 'govuk-summary-list x-facts' },
    fact('incidents.incident', [line.number, ': ', line.title]),
    fact('handover.state', t(`incidents.state.${line.state}`)), fact('handover.begun', longDate(line.openedOn)),
    fact('incidents.handlers', list(handlers.map(({ name }) => name)) || t('incidents.noHandlers')),
    fact('incidents.concerns', [concerns.concerns.length > 0 ? concernsText(concerns.concerns)
      : t('incidents.noConcerns'), ' ', said(concerns.reason)]),
    fact('handover.policy', policySilent ? t('incidents.silent') : edition),
    outcome && fact('handover.ended', t(`incidents.outcome.${outcome}`)),
    reviewOn && fact('incidents.reviewOn', longDate(reviewOn)));
}

const people = ({ parties }) => table(t('incidents.people'),
  ['handover.name', 'incidents.asWhat', 'handover.whoThatIs'], parties.map(({ name, role, kind, year }) => [name,
    t(`incidents.role.${role}`), [t(`incidents.kind.${kind ?? 'NAME'}`), year && [', ', yearText(year)]]]),
  t('incidents.nobodyNamed'));

function report(here, it) {
  const name = t('incidents.reportOf', { number: it.number, day: longDate(it.receivedOn) });
  return h('section', { class: 'x-report' }, h('h3', { class: 'govuk-heading-m' }, name),
    h('p', { class: 'govuk-body x-said' }, `“${it.what}”`), reportFacts(here, it), messages(it));
}

function decided(it) {
  const none = overtaken(it) ? 'incidents.overtaken' : 'handover.undecided';
  return t(it.decision ? `incidents.verdict.${it.decision.verdict}` : none);
}

function judged(here, it) {
  const { grounds, advice, decision } = it;
  const source = ({ clause, heading: text, law }) => (clause ? ruleWithHeading({ clause, heading: text })
    : t(`incidents.law.${law}`));
  return [table(t('incidents.canAct'), ['handover.ground', 'handover.source', 'handover.reason', 'handover.answer'],
    grounds.map((one) => [t(`incidents.ground.${one.kind}`), source(one), [said(one.reason), ' ', filesText(one)],
      t(`incidents.answer.${one.answer}`)])), heading(t('handover.decision')),
  h('dl', { class: 'govuk-summary-list x-facts' },
    fact('handover.advised', t(`incidents.advice.${advice.verdict}`)),
    fact('handover.decided', decided(it)),
    decision && [fact('handover.advisedThen', [t(`incidents.advice.${decision.advice}`),
      decision.departs && [' · ', t('handover.departs')]]), fact('handover.reason', said(decision.reason)),
    fact('handover.byWhom', byAt(here, decision))])];
}

function done(here, { routes, penalties, actions }) {
  return [table(t('incidents.routes'), ['handover.route', 'handover.reason', 'handover.byWhom', 'handover.became'],
    routes.map((one) => [[t(`incidents.route.${one.route}`), one.due && one.clause && [' ', ruleWithHeading(one)]],
      [said(one.reason), ' ', particulars(one)],
      one.by && byAt(here, one), t(`incidents.standing.${standing(one)}`)])),
  penalties.length > 0 && table(t('incidents.penalty'),
    ['incidents.penaltyWhat', 'handover.reason', 'handover.byWhom', 'handover.became'],
    penalties.map((one) => [[one.what, one.whom && [h('br'), one.whom]], lawfulness(one), byAt(here, one),
      t(`incidents.lawful.${one.verdict}`)])),
  table(t('incidents.actions'), ['incidents.actionWhat', 'handover.owner', 'incidents.dueOn', 'handover.became'],
    actions.map((one) => [one.what, one.owner.name, longDate(one.dueOn),
      became(one)]), t('incidents.noActions'))];
}

function became({ done: over, dropped }) {
  if (over) return t('incidents.standing.DONE');
  return dropped ? t('incidents.standing.NOT_NEEDED') : t('handover.open');
}

/** What a check of a penalty rests on. */
function lawfulness({ considered, imposed, decidedBy, failing, open }) {
  const points = (key, all) => all.length > 0
    && [' ', t(key, { points: list(all.map((one) => t(`incidents.point.${one}`))) })];
  return [said(considered), ' ', imposed && `${t(`incidents.imposed.${imposed}`)}. `,
    t('incidents.decidedByWhom', { name: decidedBy }), points('incidents.fails', failing),
    points('incidents.unknown', open)];
}

/** Oldest first, as it is read on paper. */
function trail(here, it) {
  const wrong = corrected(it.chronology);
  const what = (one) => [headline({ it, here }, one), !['PARTY', 'OPENED', 'TITLE'].includes(one.kind)
    && [' ', said(one.text)], one.reason && [' ', t('incidents.becauseOf', { reason: one.reason })],
  wrong.has(one.id) && [' ', t('incidents.correctedLater')]];
  return [table(t('incidents.chronology'), ['handover.when', 'handover.what', 'handover.byWhom'],
    [...it.chronology].reverse().map((one) => [whenOf(here, one, 'longMoment'), what(one), whoOf(one)])),
  h('p', { class: 'govuk-body-s' }, t('incidents.neverChanged'))];
}

const lettersOf = (here, letters) => letters.length > 0 && [heading(t('letters.written')), letters.map((one) => [
  h('h3', { class: 'govuk-heading-m' }, t('letters.letterTo', one)),
  h('p', { class: 'govuk-body' }, byAt(here, one)), h('div', { class: 'x-letter', lang: one.language }, one.text)])];
