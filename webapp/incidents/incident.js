import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { longDate } from '../lib/time.js';
import { canHide } from '../elements/blank-screen.js';
import { nameTitle } from '../elements/error-summary.js';
import { textField } from '../elements/fields.js';
import { redraw } from '../elements/redraw.js';
import { ask } from './ask.js';
import { chronology } from './chronology.js';
import { closing, ended } from './closing.js';
import { concerns } from './concerns.js';
import { decision } from './decision.js';
import { deskOf } from './desk.js';
import { grounds } from './grounds.js';
import { actions, handlers } from './handlers.js';
import { hold } from './hold.js';
import { parties } from './parties.js';
import { closedTags } from './lines.js';
import { mergedHere } from './merged.js';
import { act, tag, urgencyTag } from './parts.js';
import { penalty } from './penalty.js';
import { reported } from './report-part.js';
import { routes, safeguarding } from './routes.js';

const MAIN = { ended, safeguarding, reported, grounds, decision, routes, penalty, closing };
const REST = { concerns, parties, handlers, actions, chronology, mergedHere, hold };

/** What is done on pages of its own; with one that was merged, nothing is. Who has looked is told of any. */
function links({ here, it: { line, may } }) {
  const merged = Boolean(line.mergedInto);
  const hidden = { export: merged, letters: merged, merging: !may.includes('WRITE'), trail: false };
  for (const name of Object.keys(hidden)) {
    const link = document.getElementById(name);
    link.href = `${here.base}incidents/${name}?id=${encodeURIComponent(line.id)}`;
    link.hidden = hidden[name];
  }
}

/** Draws anew what stands otherwise than before; what is typed elsewhere is left alone. */
function draw(desk, sent) {
  head(desk);
  links(desk);
  for (const [name, part] of Object.entries({ ...MAIN, ...REST })) {
    redraw(document.getElementById(`part-${name}`), part(desk), sent);
  }
}

function head(desk) {
  const { line, may } = desk.it;
  nameTitle(t('incidents.one', { number: line.number }));
  fill(document.getElementById('caption'), t('incidents.caption', { number: line.number,
    day: longDate(line.openedOn) }), ' ', line.state === 'CLOSED'
    ? closedTags(line)
    : [urgencyTag(line), ' ', line.overdue && tag(t('incidents.late'), 'x-wait')]);
  fill(document.getElementById('called'), line.title);
  redraw(document.getElementById('rename'), may.includes('WRITE')
    && act('change-title', t('incidents.changeTitle'), () => rename(desk), 'link'));
}

const rename = (desk) => ask(desk, {
  title: t('incidents.changeTitle'), act: t('incidents.saveTitle'), needs: ['title'], done: 'title',
  fields: textField({
    name: 'title', label: t('incidents.titleIs'), hint: t('incidents.titleHint'), value: desk.it.line.title,
    maxlength: 200, autocomplete: 'off',
  }),
  send: (typed) => desk.put('title', typed),
});

const places = (parts) => Object.keys(parts).map((name) => h('div', { id: `part-${name}`, class: 'x-part' }));

forStaff(async (here) => {
  canHide(here.school.name);
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const desk = deskOf(here, id, (it, sent) => {
    if (!document.getElementById('part-grounds')) {
      fill(here.place, places(MAIN));
      fill(document.getElementById('rest'), places(REST));
    }
    draw(it, sent);
  });
  await desk.read();
  document.getElementById('print').hidden = false;
  document.getElementById('print').addEventListener('click', () => window.print());
});
