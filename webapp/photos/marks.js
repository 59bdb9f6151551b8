import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { submit, unseen } from '../elements/button.js';
import { openDialog } from '../elements/dialog.js';
import { textArea } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { act, lines, said } from '../incidents/parts.js';
import { personFinder } from '../incidents/person-finder.js';

/** Each kind of mark, and whom it can be about. */
const KINDS = { PHOTO_BAR: 'PUPIL', NO_CONTACT: 'PARENT' };

/** What the safeguarding lead alone sets, sees and lifts. */
async function show(here) {
  const { items } = await get(`${here.path}/safeguarding-marks`);
  const over = items.filter(({ lifted }) => lifted);
  fill(here.place, Object.keys(KINDS).map((kind) => part(here, kind,
    items.filter((mark) => mark.kind === kind && !mark.lifted))), over.length > 0 && past(here, over));
}

const part = (here, kind, marks) => [h('h2', { class: 'govuk-heading-l' }, t(`photoMarks.${kind}.title`)),
  h('p', { class: 'govuk-body' }, t(`photoMarks.${kind}.what`)),
  marks.length > 0 ? lines(marks.map((mark) => line(here, mark)))
    : h('p', { class: 'govuk-body' }, t(`photoMarks.${kind}.nobody`)),
  h('div', { class: 'x-acts' }, act(`set-${kind}`, t(`photoMarks.${kind}.set`), () => set(here, kind)))];

const line = (here, mark) => h('li', {}, h('strong', {}, mark.name), h('small', {}, since(here, mark)),
  h('div', { class: 'x-rows__acts' }, act(`lift-${mark.id}`, [t('photoMarks.lift'), unseen(mark.name)],
    () => lift(here, mark), 'link')));

const since = (here, { set: why }) => [t('photoMarks.since', { moment: here.times.moment(why.at) }), h('br'),
  said(why.reason)];

const past = (here, marks) => h('details', { class: 'govuk-details' }, h('summary', {
  class: 'govuk-details__summary',
}, h('span', { class: 'govuk-details__summary-text' }, t('photoMarks.lifted', { n: marks.length }))),
h('div', { class: 'govuk-details__text' }, lines(marks.map((mark) => h('li', {}, h('strong', {}, mark.name),
  h('small', {}, t(`photoMarks.${mark.kind}.title`), h('br'), since(here, mark), h('br'),
    t('photoMarks.liftedAt', { moment: here.times.moment(mark.lifted.at) }), h('br'), said(mark.lifted.reason)))))));

const set = (here, kind) => ask(here, {
  title: t(`photoMarks.${kind}.set`), name: t(`photoMarks.${kind}.act`),
  fields: personFinder(here, { kinds: [KINDS[kind]] }),
  check: ({ who }) => (who ? [] : [{ field: 'name', message: t('incidents.missing.name') }]),
  send: ({ who, reason }) => post(`${here.path}/safeguarding-marks`, { kind, person: who.split('_')[1], reason }),
});

const lift = (here, { id, kind, name }) => ask(here, {
  title: t('photoMarks.liftIt', { name }), name: t('photoMarks.lift'),
  fields: h('p', { class: 'govuk-body' }, t(`photoMarks.${kind}.after`)),
  send: ({ reason }) => post(`${here.path}/safeguarding-marks/${encodeURIComponent(id)}/removal`, { reason }),
});

function ask(here, { title, name, fields, check = () => [], send }) {
  const form = h('form', { method: 'post' }, fields, textArea({
    name: 'reason', label: t('photoMarks.why'), hint: t('photoMarks.whyHint'),
  }), submit(name));
  const { close } = openDialog(title, form);
  wire(form, {
    check: (typed) => [...check(typed), ...(typed.reason ? []
      : [{ field: 'reason', message: t('photoMarks.missingReason') }])],
    send,
    done: async () => { close(); await show(here); sayDone(t('photoMarks.done')); },
  });
}

forStaff(show);
