import { post } from '../lib/api.js';
import { attempt } from '../lib/form.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';

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
  return h('div', { class: 'x-demo__jumps' }, JUMPS.map((jump) => h('button', {
    type: 'button', class: 'x-link', on: { click: (event) => jumpTo(here, jump, event.currentTarget) },
  }, t(`common.demo.to.${jump}`))));
}

const move = () => h('span', { class: 'x-demo__move' }, t('common.demo.move'));

const jumpTo = (here, jump, button) => attempt(button, async () => {
  await post(`${here.path}/demo-clock`, { jump });
  location.reload();
});
