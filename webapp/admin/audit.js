import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { knows, t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { button } from '../elements/button.js';
import { itemsOf, nextPage } from '../elements/table.js';

async function show(here) {
  const cursor = new URLSearchParams(location.search).get('cursor');
  const answer = await get(`${here.path}/audit-entries${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`);
  const entries = itemsOf(answer);
  const result = h('div', { role: 'status' });
  fill(here.place, h('div', { class: 'govuk-grid-row' },
    h('div', { class: 'govuk-grid-column-two-thirds' }, h('p', { class: 'govuk-body' }, t('audit.text')),
      h('div', { class: 'x-acts' }, button(t('audit.verify'), () => verify(here, result))), result,
      entries.length > 0 ? h('ol', { class: 'x-timeline' }, entries.map((entry) => line(here, entry)))
        : h('p', { class: 'govuk-body' }, t('audit.none')),
      nextPage(answer, t('audit.older')))));
}

function line(here, { at, action, actorKind, reason, clause }) {
  const code = `audit.action.${action}`;
  const by = t(`audit.by.${actorKind}`);
  const why = reason && knows(`audit.reason.${reason}`) ? t(`audit.reason.${reason}`) : reason;
  const details = [by, why, clause && t('common.rule', { clause })].filter(Boolean).join(', ');
  return h('li', {}, knows(code) ? t(code) : action,
    h('small', {}, h('time', { datetime: at }, here.times.moment(at)), `, ${details}`));
}

async function verify(here, result) {
  const { whole, sealed, unsealed, brokenAt } = await get(`${here.path}/audit-verification`);
  fill(result, h('p', { class: `govuk-body ${whole ? 'x-done' : 'x-note'}` },
    whole ? t('audit.intact', { n: sealed }) : t('audit.broken', { at: brokenAt }), ' ',
    unsealed > 0 && t('audit.pending', { n: unsealed })));
}

forStaff(show);
