import { get, post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';
import { longDate } from '../lib/time.js';
import { button, unseen } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { quoted } from '../elements/rule.js';
import { sayDone } from '../elements/say.js';
import { itemsOf } from '../elements/table.js';
import { accessRows } from '../policy/access-rows.js';
import { effectsText } from './edition-effects.js';
import { localRuleForm } from './local-rule-form.js';

async function show(here) {
  const [policy, packs] = await Promise.all([get(`${here.path}/policy`), get('/policy-packs')]);
  const done = async (said) => { await show(here); sayDone(said); };
  fill(here.place, h('div', { class: 'govuk-grid-row' },
    h('div', { class: 'govuk-grid-column-two-thirds' }, inForce(here, policy), local(here, policy, done)),
    h('div', { class: 'govuk-grid-column-one-third' }, shipped(here, policy, itemsOf(packs), done))));
}

function inForce(here, { edition, yearGroups = [] }) {
  if (!edition) return h('p', { class: 'govuk-body x-note' }, t('policy.noEdition'));
  return [h('h2', { class: 'govuk-heading-l' }, t('policyAdmin.inForce')),
    h('p', { class: 'govuk-body' }, h('strong', {}, quoted(edition.title)),
      edition.since && [h('br'), t('policyAdmin.since', { moment: here.times.moment(edition.since) })]),
    yearGroups.length > 0 && accessRows(yearGroups),
    h('p', { class: 'govuk-body' }, h('a', { class: 'govuk-link', href: `${here.base}rules` }, t('policyAdmin.all')))];
}

function local(here, policy, done) {
  const head = isAny(here, 'HEADTEACHER');
  return [h('h2', { class: 'govuk-heading-l' }, t('policyAdmin.local')),
    h('p', { class: 'govuk-body' }, t(policy.silent ? 'policyAdmin.localText' : 'policyAdmin.speaks')),
    policy.localRules.length > 0 && h('ul', { class: 'x-rows x-rows--2' }, policy.localRules.map((rule) => h('li', {},
      h('strong', {}, rule.heading), head ? ending(here, rule, done) : h('span', {}, rule.id),
      h('small', {}, rule.text, ' ', t('policyAdmin.holds', { day: longDate(rule.from) }))))),
    head && policy.edition && policy.silent && localRuleForm(here, policy, done)];
}

function ending(here, rule, done) {
  return button([t('policyAdmin.end'), unseen(rule.heading)], async () => {
    await post(`${here.path}/local-rules/${rule.localRule}/ending`, {});
    await done(t('policyAdmin.ended', { heading: rule.heading }));
  }, 'link');
}

function shipped(here, { edition }, packs, done) {
  return [h('h2', { class: 'govuk-heading-m' }, t('policyAdmin.packs')),
    h('p', { class: 'govuk-body' }, t('policyAdmin.packsText')),
    h('ul', { class: 'x-rows x-rows--2' }, packs.map((pack) => h('li', {}, h('strong', {}, quoted(pack.title)),
      pack.pack === edition?.pack ? h('strong', { class: 'govuk-tag x-go' }, t('policyAdmin.now'))
        : isAny(here, 'HEADTEACHER') && button([t('policyAdmin.adopt'), unseen(pack.title)],
          () => adopt(here, pack, done), 'link'),
      h('small', {}, quoted(pack.origin)))))];
}

async function adopt(here, { pack, title }, done) {
  const words = {
    title: t('policyAdmin.ask', { title }), text: t('policyAdmin.askText'), act: t('policyAdmin.adoptAct'),
    more: effectsText(await get(`${here.path}/edition-effects?${new URLSearchParams({ pack })}`)),
  };
  if (!await confirm(words)) return;
  await post(`${here.path}/editions`, { pack });
  await done(t('policyAdmin.adopted', { title }));
}

forStaff(show);
