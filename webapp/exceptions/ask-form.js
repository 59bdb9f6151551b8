import { ApiError, post, put, remove } from '../lib/api.js';
import { values, wire } from '../lib/form.js';
import { h } from '../lib/h.js';
import { parts, t } from '../lib/i18n.js';
import { leaveFor } from '../lib/leave.js';
import { ruleWithHeading } from '../elements/rule.js';
import { button, submit } from '../elements/button.js';
import { confirm } from '../elements/confirm.js';
import { say } from '../elements/say.js';
import { fieldsOf } from './ask-fields.js';
import { requestAddress } from './model.js';

const PAUSE = 1500;

/** The form of one request. What is typed is kept on the server as a draft, so that nothing is lost. */
export function askForm(here, { ways, way, draft, platforms }) {
  const kept = keeper(here, way, draft);
  const form = h('form', { method: 'post', class: 'x-form' }, fieldsOf(here, { ways, way, draft, platforms }),
    h('p', { class: 'x-rests' }, parts('exceptions.rests', { rule: ruleWithHeading(way.finding) })),
    h('div', { class: 'x-acts' }, submit(t(`exceptions.send.${way.way}`)), drop(here, kept)));
  let timer = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => keep(form, kept), PAUSE);
  });
  wire(form, {
    send: async (typed) => { clearTimeout(timer); return kept.send(typed); },
    done: (sent) => leaveFor(requestAddress(here, sent)),
  });
  return form;
}

/** What cannot be kept yet, because it is half typed, is kept with the next change. */
async function keep(form, kept) {
  try {
    await kept.save(values(form));
    say(t('exceptions.kept'));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

function drop(here, kept) {
  return button(t('exceptions.drop'), async () => {
    const words = { title: t('exceptions.dropTitle'), text: t('exceptions.dropText'), act: t('exceptions.drop') };
    if (!await confirm(words)) return;
    await kept.drop();
    await leaveFor(`${here.base}exceptions`);
  }, 'link');
}

/** One change after the other: a later one is based on what the earlier one left. */
function keeper(here, way, draft) {
  let { id, version } = draft ?? {};
  let last = Promise.resolve();
  const path = () => `${here.path}/exception-requests/${encodeURIComponent(id)}`;
  const write = async (typed) => {
    const body = requestOf(way, typed, draft);
    ({ id, version } = id ? await put(path(), body, version) : await post(`${here.path}/exception-requests`, body));
    history.replaceState(null, '', `?draft=${encodeURIComponent(id)}`);
  };
  const save = (typed) => { last = last.catch(() => null).then(() => write(typed)); return last; };
  return {
    save,
    send: async (typed) => { await save(typed); return post(`${path()}/submission`, {}, { of: path() }); },
    drop: async () => { await last.catch(() => null); if (id) await remove(path()); },
  };
}

function requestOf(way, typed, draft) {
  const { what, why, people, linked = [], platforms = [], places = [], tellDsl } = typed;
  const first = typed.first || undefined;
  const terms = first && {
    platforms, places, first, last: typed.last || undefined, opens: typed.opens || undefined,
    closes: typed.closes || undefined,
  };
  return {
    clause: way.clause, what, why, people, linked, terms, renews: draft?.renews?.id, tellDsl: tellDsl === 'on',
  };
}

