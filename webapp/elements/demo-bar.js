import { post } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { fetchAnew } from '../lib/leave.js';
import { button } from './button.js';

const JUMPS = ['BEFORE_BELL', 'BREAK', 'SATURDAY', 'START'];

/** Says that this school is a demonstration and what its clock shows, and lets signed-in people move that clock. */
export function showDemoBar(here) {
  const clock = h('strong', { class: 'x-num' });
  const text = [t('common.demo.is'), ' ', h('span', { class: 'x-demo__says' }, t('common.demo.says')), ' ', clock];
  fill(document.getElementById('demo'), here.account
    ? h('details', {}, h('summary', {}, text, ' ', move()), jumps(here))
    : h('p', {}, text));
  const tick = () => {
    const shown = here.times.moment(here.now());
    if (clock.textContent !== shown) clock.textContent = shown;
  };
  tick();
  setInterval(tick, 1000);
}

function jumps(here) {
  return h('div', { class: 'x-demo__jumps' }, JUMPS.map((jump) =>
    button(t(`common.demo.to.${jump}`), () => jumpTo(here, jump), 'link')));
}

const move = () => h('span', { class: 'x-demo__move' }, t('common.demo.move'));

async function jumpTo(here, jump) {
  await post(`${here.path}/demo-clock`, { jump });
  await fetchAnew();
}
