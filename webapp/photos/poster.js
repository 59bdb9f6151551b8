import { address, get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { language, t } from '../lib/i18n.js';
import { forAnybody } from '../lib/page.js';
import { button } from '../elements/button.js';
import { nameTitle } from '../elements/error-summary.js';
import { quoted } from '../elements/rule.js';
import { days, noteOf, RULES } from './notices.js';

const id = new URLSearchParams(location.search).get('event') ?? '';
/** Slips for a word that can be read from across a hall. */
const LOOKS = { 'x-stop': 'x-slip--stop', 'x-wait': 'x-slip--wait', 'x-go': 'x-slip--ready' };

/** One sheet of A4 for the entrance of an event: few big words, and the code that leads to the guide. */
async function show(here) {
  const told = await get(`${here.path}/photos/posters/${encodeURIComponent(id)}`);
  nameTitle(told.event.name);
  const { rule } = told.event;
  const look = `x-slip x-poster ${rule.startsWith('OWN_CHILD') ? 'x-poster--long' : ''} ${LOOKS[RULES[rule]]}`;
  fill(here.place, h('section', { class: look, 'aria-labelledby': 'poster' }, words(told), h('div', {
    class: 'x-slip__stub x-poster__foot',
  }, code(here), h('div', {}, h('p', { class: 'x-poster__scan' }, t('photoEvents.scan')),
    h('p', { class: 'x-poster__address' }, told.address)))), h('div', { class: 'x-acts x-no-print' },
    button(t('photoEvents.print'), () => window.print(), 'main')));
}

const words = ({ school, event, clause }) => h('div', { class: 'x-slip__body' },
  h('p', { class: 'x-poster__school' }, school),
  h('h1', { class: 'x-poster__word', id: 'poster' }, t(`photoEvents.word.${event.rule}`)),
  h('p', { class: 'x-poster__event' }, [event.name, event.place, days(event)].filter(Boolean).join(' · ')),
  h('p', { class: 'govuk-body-l' }, t(`photoEvents.means.${event.rule}`)),
  noteOf(event) && h('p', { class: 'govuk-body-l' }, noteOf(event)), rests(clause));

const code = (here) => h('img', {
  class: 'x-poster__code', alt: t('photoEvents.codeIs'), width: 160, height: 160,
  src: address(`${here.path}/photos/guide-code?language=${language()}`),
});

/** What the policy says to parents about pictures, if it says anything to them. */
const rests = (clause) => clause && h('p', { class: 'govuk-body' }, t('photoEvents.policySays'), ' ',
  h('strong', {}, t('common.rule', { clause: clause.id })), ': ', quoted(clause.text, clause.language));

forAnybody(show);
