import { h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { selectField, textArea, textField } from '../elements/fields.js';
import { RULES } from './notices.js';

/** What a notice says, to be typed. @param {Partial<import('./notices.js').EventNotice>} event */
export function fields({ name = '', from = '', until = '', place = '', rule = 'OWN_CHILD', note = {} }) {
  return [textField({ name: 'name', label: t('photoEvents.name'), value: name, maxlength: 120, autocomplete: 'off' }),
    textField({ name: 'from', label: t('photoEvents.from'), type: 'date', value: from }),
    textField({
      name: 'until', label: t('photoEvents.until'), hint: t('photoEvents.untilHint'), type: 'date',
      value: until === from ? '' : until,
    }),
    textField({ name: 'place', label: t('photoEvents.place'), value: place, maxlength: 120, autocomplete: 'off' }),
    selectField({
      name: 'rule', label: t('photoEvents.ruleIs'), value: rule,
      options: Object.keys(RULES).map((value) => ({ value, text: t(`photoEvents.word.${value}`) })),
    }),
    h('div', {}, textArea({
      name: 'noteEn', label: t('photoEvents.noteEn'), hint: t('photoEvents.noteHint'), value: note.en ?? '', rows: 2,
    }), textArea({ name: 'noteCy', label: t('photoEvents.noteCy'), value: note.cy ?? '', rows: 2 }))];
}

export const check = ({ name, from }) => [...(name ? [] : [{ field: 'name', message: t('photoEvents.missing.name') }]),
  ...(from ? [] : [{ field: 'from', message: t('photoEvents.missing.from') }])];

/** As the server takes it. */
export const wish = ({ name, from, until, place, rule, noteEn, noteCy }) => ({
  name, from, until: until || null, place, rule, note: { en: noteEn, cy: noteCy },
});
