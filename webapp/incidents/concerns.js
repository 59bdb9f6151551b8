import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { checkBoxes, textArea } from '../elements/fields.js';
import { ask } from './ask.js';
import { CONCERNS } from './incident-model.js';
import { act, said } from './parts.js';

/** What makes it more than bullying, and why that is thought. */
export function concerns(desk) {
  const { concerns: { concerns: all, reason }, may } = desk.it;
  return [h('h2', { class: 'govuk-heading-m' }, t('incidents.concerns')),
    all.length > 0 ? h('ul', { class: 'govuk-list govuk-list--bullet' },
      all.map((one) => h('li', { class: 'x-capital' }, t(`incidents.concern.${one}`))))
      : h('p', { class: 'govuk-body' }, t('incidents.noConcerns')),
    h('p', { class: 'govuk-body-s' }, reason ? said(reason) : all.length > 0 && t('incidents.raisedByReport')),
    may.includes('WRITE') && h('div', { class: 'x-acts' },
      act('settle-concerns', t('incidents.changeConcerns'), () => settle(desk, all), 'slim'))];
}

/** Danger that was only not ruled out presses no more for being left to stand: somebody says so once it is certain. */
function settle(desk, chosen) {
  const feared = chosen.includes('IMMEDIATE_DANGER') && !desk.it.line.danger;
  ask(desk, {
    title: t('incidents.changeConcerns'), act: t('incidents.saveConcerns'), needs: ['reason'], done: 'concerns',
    fields: [checkBoxes({
      name: 'concerns', label: t('incidents.whichConcerns'), hint: t('incidents.concernsHint'), chosen,
      options: CONCERNS.map((value) => ({ value, text: t(`incidents.concern.${value}`) })),
    }), feared && checkBoxes({
      name: 'certain', label: t('incidents.notRuledOut'), chosen: [],
      options: [{ value: 'YES', text: t('incidents.certain') }],
    }), textArea({ name: 'reason', label: t('incidents.whyFor.YES') })],
    send: ({ concerns: ticked = [], certain = [], reason }) => desk.put('concerns', {
      concerns: ticked, certain: certain.length > 0, reason,
    }),
  });
}
