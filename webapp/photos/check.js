import { get, post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { questionForm } from './check-form.js';
import { showResult } from './check-result.js';

/** Who in a picture may be shown there, and the picture as a whole. */
async function show(here) {
  if (isAny(here, 'OFFICE') && !isAny(here, 'DSL')) {
    fill(here.place, apart());
    return;
  }
  const [groups, cleared] = await Promise.all([get(`${here.path}/photo-check-groups`),
    get(`${here.path}/photo-clearances`)]);
  const result = h('div', {});
  const again = async (asked) => showResult({
    here, place: result, asked, again, events: groups.events, told: await post(`${here.path}/photo-checks`, asked),
  });
  fill(here.place, notices(here, cleared), h('div', {}, questionForm(here, groups, again)), result);
}

/** Whoever sees what families answered is given no verdicts. */
const apart = () => h('section', { class: 'x-slip x-slip--empty', 'aria-labelledby': 'apart' },
  h('div', { class: 'x-slip__body' }, h('h2', { class: 'govuk-heading-m', id: 'apart' }, t('photoCheck.apartTitle')),
    h('p', { class: 'govuk-body' }, t('photoCheck.apartText'))));

/** What is to be done about pictures cleared before, with the way there. */
function notices({ base }, { own, toConfirm, orphaned = [] }) {
  const lapsed = [...own, ...orphaned].filter(({ state }) => state === 'LAPSED').length;
  const notice = (kind, n, look) => n > 0 && h('p', { class: `govuk-body x-notice ${look}` }, h('a', {
    class: 'govuk-link', href: `${base}photos/clearances`,
  }, t(`photoCheck.notice.${kind}`, { n })));
  return h('div', { class: 'x-no-print' }, notice('lapsed', lapsed, 'x-notice--stop'),
    notice('waiting', toConfirm.length, ''), h('p', { class: 'govuk-body' }, h('a', {
      class: 'govuk-link', href: `${base}photos/clearances`,
    }, t('photoCheck.cleared'))));
}

forStaff(show);
