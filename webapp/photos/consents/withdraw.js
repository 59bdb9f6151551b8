import { post } from '../../lib/api.js';
import { wire } from '../../lib/form.js';
import { h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { submit } from '../../elements/button.js';
import { openDialog } from '../../elements/dialog.js';
import { checkBoxes, selectField } from '../../elements/fields.js';
import { sayDone } from '../../elements/say.js';
import { answersOf } from './consent-model.js';
import { usesText } from './grounds.js';
import { byChannel } from './grounds-model.js';

const EVIDENCE = ['LETTER_OR_EMAIL', 'PAPER_FORM', 'SPOKEN'];

/** Asks for which uses somebody takes their yes back, and says what that means before it is recorded. */
export function withdraw({ path, it, again }, giver) {
  const name = giver.kind === 'PUPIL' ? it.name : giver.name;
  const form = h('form', { method: 'post' }, h('p', { class: 'govuk-body' }, t('photoConsents.withdrawText')),
    which(giver), how(), submit(t('photoConsents.withdrawIt')));
  const { close } = openDialog(t('photoConsents.withdrawTitle', { name }), form);
  wire(form, {
    check: ({ uses = [] }) => (uses.length > 0 ? [] : [{ field: 'uses', message: t('photoConsents.missing.uses') }]),
    send: ({ uses, evidence }) => post(`${path}/answers`, {
      giver: giverOf(giver), evidence, answers: answersOf(Object.fromEntries(uses.map((use) => [use, 'WITHDRAWN']))),
    }),
    done: async () => { close(); await again(); sayDone(t('photoConsents.withdrawn')); },
  });
}

function which({ yes }) {
  const options = yes.map((use) => ({ value: `${use.channel}-${use.scope}`, text: usesText(byChannel([use])) }));
  return checkBoxes({
    name: 'uses', label: t('photoConsents.withdrawWhich'), options, chosen: options.map(({ value }) => value),
  });
}

const how = () => selectField({
  name: 'evidence', label: t('photoConsents.ask.evidence'), value: EVIDENCE[0],
  options: EVIDENCE.map((value) => ({ value, text: t(`photoConsents.evidence.${value}`) })),
});

/** As the server takes it. */
function giverOf({ kind, person, name }) {
  if (kind === 'PUPIL') return { kind };
  return person ? { kind, person } : { kind, name };
}
