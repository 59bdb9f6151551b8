import { get, post } from '../lib/api.js';
import { wire } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { titleOf } from '../access/lesson-model.js';
import { button, submit, unseen } from '../elements/button.js';
import { selectField, textField } from '../elements/fields.js';
import { sayDone } from '../elements/say.js';
import { itemsOf } from '../elements/table.js';

async function show(here) {
  const date = new URLSearchParams(location.search).get('date') ?? here.times.date(here.now());
  const [{ lessons }, teachers, covers] = await Promise.all([get(`${here.path}/lessons?date=${date}`),
    get(`${here.path}/teachers`), get(`${here.path}/covers?date=${date}`)]);
  fill(here.place, dayForm(date), h('h2', { class: 'govuk-heading-l' }, t('covers.on', { day: longDate(date) })),
    known(here, itemsOf(covers)), lessons.length > 0 ? assign(here, { date, lessons, teachers: itemsOf(teachers) })
      : h('p', { class: 'govuk-body' }, t('covers.noLessons')));
}

function dayForm(date) {
  return h('form', { method: 'get', class: 'x-filter' },
    textField({ name: 'date', label: t('covers.day'), type: 'date', value: date }),
    h('button', { class: 'govuk-button govuk-button--secondary' }, t('covers.show')));
}

function known(here, covers) {
  if (covers.length === 0) return h('p', { class: 'govuk-body' }, t('covers.none'));
  return h('ul', { class: 'x-rows' }, covers.map((cover) => h('li', {},
    h('time', { datetime: cover.opens }, here.times.time(cover.opens)), h('strong', {}, cover.className),
    button([t('covers.end'), unseen(cover.className)], () => end(here, cover), 'link'),
    h('small', {}, t('covers.instead', {
      teacher: cover.teacherName, other: cover.insteadOf, reason: cover.reason,
    })))));
}

async function end(here, { id }) {
  await post(`${here.path}/covers/${encodeURIComponent(id)}/ending`, {});
  await show(here);
  sayDone(t('covers.ended'));
}

function assign(here, { date, lessons, teachers }) {
  const choices = lessons.map((it) => ({ value: it.id, text: named(here, it) }));
  const others = teachers.map(({ id, name }) => ({ value: id, text: name }));
  const form = h('form', { method: 'post', class: 'x-form' },
    selectField({ name: 'lessonId', label: t('covers.lesson'), options: choices }),
    selectField({ name: 'teacherId', label: t('covers.teacher'), options: others }),
    textField({ name: 'reason', label: t('covers.reason'), hint: t('covers.reasonHint'), autocomplete: 'off' }),
    submit(t('covers.act')));
  wire(form, {
    check: ({ reason }) => (reason ? [] : [{ field: 'reason', message: t('covers.reasonMissing') }]),
    send: ({ lessonId, teacherId, reason }) => post(`${here.path}/covers`, { lessonId, date, teacherId, reason }),
    done: async () => { await show(here); sayDone(t('covers.done')); },
  });
  return form;
}

function named(here, lesson) {
  const values = { time: here.times.time(lesson.opens), lesson: titleOf(lesson), teacher: lesson.teacher?.name ?? '' };
  return t('covers.option', values);
}

forStaff(show);
