import { h } from '../lib/h.js';
import { language, list, t } from '../lib/i18n.js';
import { longDate } from '../lib/time.js';
import { quoted } from '../elements/rule.js';
import { underText } from './edition-text.js';
import { longSpan, ruleText } from './model.js';

/** What was asked, and beside it what was granted; with the text of the rule where it is to be read too. */
export function facts(here, { request, ways, names, text }) {
  const { why, people, linked = [], asked, askedAt, granted } = request;
  const concerned = [people, ...linked.map(({ name }) => name)].filter(Boolean);
  return h('dl', { class: 'govuk-summary-list' },
    row('exceptions.normalRule', [quoted(ruleText(request)), text && [h('br'), quoted(text)]]),
    row('exceptions.reason', why && `“${why}”`),
    concerned.length > 0 && row('exceptions.concerns', concerned.join(', ')),
    asked && row('exceptions.askedFor', terms(asked, ways, names)),
    askedAt && row('exceptions.asked', here.times.longMoment(askedAt)), granted && row('exceptions.granted',
      h('strong', {}, terms(granted, ways, names))), decided(here, request), dslNote(request));
}

const row = (key, value) => value && h('div', { class: 'govuk-summary-list__row' },
  h('dt', { class: 'govuk-summary-list__key' }, t(key)), h('dd', { class: 'govuk-summary-list__value' }, value));

/** "YouTube · in the hall · 09:00 to 12:00 · 30 November 2026 to 18 December 2026" */
export function terms({ platforms = [], places = [], opens, closes, ...days }, ways, names) {
  const named = platforms.map((id) => names.get(id) ?? id);
  const where = places.map((key) => placeName(ways, key));
  return [named.length > 0 && list(named), where.length > 0 && t('exceptions.inPlaces', { places: list(where) }),
    opens && t('exceptions.hours', { opens: opens.slice(0, 5), closes: closes.slice(0, 5) }), longSpan(days)]
    .filter(Boolean).join(' · ');
}

export function placeName(ways, key) {
  const { name } = (ways.places ?? []).find((place) => place.key === key) ?? { name: key };
  return typeof name === 'string' ? name : name[language()] ?? name.en;
}

function decided(here, { conditions = [], decided: it, under, revoked, renews, dueOn, state }) {
  return [conditions.length > 0 && row('exceptions.conditions',
    h('ul', { class: 'govuk-list govuk-list--bullet' }, conditions.map((text) => h('li', {}, text)))),
  under && row('exceptions.edition', underText(under, { state })),
  it && row('exceptions.decision', [by(here, it), it.reason && `: “${it.reason}”`]),
  revoked && row('exceptions.takenBack', [by(here, revoked), revoked.reason && `: “${revoked.reason}”`]),
  renews && row('exceptions.renews', h('a', { class: 'govuk-link', href: `?id=${renews.id}` }, renews.number)),
  dueOn && ['ASKED', 'ASKED_BACK'].includes(state) && row('exceptions.dueOn', longDate(dueOn))];
}

const by = (here, { by: name, roleLabel, at }) => t('exceptions.by', {
  name: roleLabel ? `${name} (${roleLabel})` : name, moment: here.times.longMoment(at),
});

function dslNote({ tellDsl, dslNote: note }) {
  return tellDsl && note && row('exceptions.dslSees', [note.requester, note.what, note.people, ruleText(note)]
    .filter(Boolean).join(' · '));
}
