import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { parts, t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { canHide } from '../elements/blank-screen.js';
import { submit } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { nameTitle } from '../elements/error-summary.js';
import { textArea } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { addressOf } from './lines.js';
import { candidates, titleFrom } from './incident-model.js';
import { act, concernsText, folded, lines, urgencyTag, words } from './parts.js';
import { alike, messages, reportFacts } from './report-facts.js';

const pathOf = (here, { id }) => `${here.path}/incident-reports/${encodeURIComponent(id)}`;

async function show(here) {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const [report, queue] = await Promise.all([get(`${pathOf(here, { id })}/reading`), get(`${here.path}/triage-queue`)]);
  const waits = queue.reports.find((one) => one.id === report.id);
  head(report, waits);
  fill(here.place, slip(here, report), !report.incident && alike(here, waits?.alike ?? []),
    h('h2', { class: 'govuk-heading-l' }, t('incidents.everything')), reportFacts(here, report),
    !report.incident && addTo(here, report, candidates(waits?.related ?? [], queue.incidents)),
    h('h2', { class: 'govuk-heading-l' }, t('incidents.messages')), messages(report), write(here, report));
}

function head({ number, receivedOn, channel }, waits) {
  nameTitle(t('incidents.oneReport', { number }));
  fill(document.getElementById('caption'), t('incidents.caption2', { number, day: longDate(receivedOn) }), ' · ',
    t(`incidents.channel.${channel}`), ' ', waits && urgencyTag(waits));
  fill(document.getElementById('concerns'), waits?.concerns.length > 0
    && h('p', { class: 'govuk-body x-note x-capital' }, concernsText(waits.concerns)));
}

/** What happened, and on the stub the one act: to begin an incident with it. */
function slip(here, report) {
  const body = h('div', { class: 'x-slip__body' }, h('p', { class: 'govuk-body x-said' }, `“${report.what}”`));
  return report.incident ? takenUp(here, body, report) : begin(here, body, report);
}

const takenUp = (here, body, { incident }) => h('section', { class: 'x-slip x-slip--wide' }, body,
  h('div', { class: 'x-slip__stub' }, h('p', {}, parts('incidents.takenUp', {
    incident: h('a', { class: 'govuk-link', href: addressOf(here, { id: incident }) }, t('incidents.theIncident')),
  }))));

function begin(here, body, report) {
  const act = submit(t('incidents.begin'));
  act.classList.add('x-on-stub');
  const form = h('form', { method: 'post', class: 'x-slip x-slip--wide x-slip--wait' }, body,
    h('div', { class: 'x-slip__stub' }, words({
      id: 'title', name: 'title', label: t('incidents.titleIs'), value: titleFrom(report.what), rows: 3,
      maxlength: 200,
    }), act));
  wire(form, {
    check: ({ title }) => (title ? [] : [{ field: 'title', message: t('incidents.missing.title') }]),
    send: (typed) => post(`${pathOf(here, report)}/incident`, typed),
    done: (incident) => leaveFor(addressOf(here, incident.line)),
  });
  return form;
}

/** The incidents it may belong to; those that name the same link or pupil come first. */
function addTo(here, report, known) {
  if (known.length === 0) return null;
  const rows = known.map((one) => h('li', {}, h('strong', {}, `${one.number}: ${one.title}`),
    one.why && h('small', {}, t(`incidents.why.${one.why}`), ' ', one.closedOn
      && t('incidents.closedOn', { day: longDate(one.closedOn) })),
    h('div', { class: 'x-rows__acts' }, add(here, report, one))));
  const suggested = known.some(({ why }) => why);
  const heading = [h('h2', { class: 'govuk-heading-l' }, t('incidents.addToOne')),
    h('p', { class: 'govuk-hint' }, t('incidents.addToHint'))];
  return suggested ? [heading, lines(rows)] : [heading, folded('others', t('incidents.openOnes'), lines(rows))];
}

/** A closed one is opened again for it, with a reason. */
const add = (here, report, one) => (one.state === 'CLOSED'
  ? act(`reopen-${one.id}`, t('incidents.reopenAndAdd', { number: one.number }), () => reopen(here, report, one),
    'slim')
  : act(`add-${one.id}`, t('incidents.addTo', { number: one.number }), () => link(here, report, one), 'slim'));

function reopen(here, report, { id, number }) {
  const form = h('form', { method: 'post' }, textArea({
    name: 'reason', label: t('incidents.reopenWhy'), hint: t('incidents.reopenHint'),
  }),
    submit(t('incidents.reopenAndAdd', { number })));
  openDialog(t('incidents.reopenFor', { number }), form);
  wire(form, {
    check: ({ reason }) => (reason ? [] : [{ field: 'reason', message: t('incidents.missing.reason') }]),
    send: ({ reason }) => post(`${pathOf(here, report)}/reopening`, { incident: id, reason }),
    done: (incident) => goOn(here, incident),
  });
}

async function link(here, report, { id }) {
  await goOn(here, await post(`${pathOf(here, report)}/linking`, { incident: id }));
}

const goOn = (here, incident) => leaveFor(incident ? addressOf(here, incident.line) : `${here.base}triage`);

function write(here, report) {
  const form = h('form', { method: 'post', class: 'x-form' },
    words({ id: 'text', name: 'text', label: t('incidents.writeWhat'), rows: 3 }),
    h('p', { class: 'govuk-hint' }, t('incidents.writeHint')), submit(t('incidents.send'), 'second'));
  wire(form, {
    check: ({ text }) => (text ? [] : [{ field: 'text', message: t('incidents.missing.text') }]),
    send: (typed) => post(`${pathOf(here, report)}/messages`, typed),
    done: async () => { await show(here); sayDone(t('incidents.done.written')); },
  });
  return form;
}

forStaff(async (here) => {
  canHide(here.school.name);
  await show(here);
});
