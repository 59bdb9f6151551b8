import { get } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { t } from '../lib/i18n.js';
import { forStaff } from '../lib/page.js';
import { canHide } from '../elements/blank-screen.js';
import { button } from '../elements/button.js';
import { nameTitle } from '../elements/error-summary.js';
import { handing } from './export-form.js';
import { record } from './record-view.js';

const id = new URLSearchParams(location.search).get('id') ?? '';

/** One incident whole: to be printed here, or to be handed over without names. */
async function show(here) {
  canHide(here.school.name);
  const path = `${here.path}/incidents/${encodeURIComponent(id)}`;
  const [it, { names = [], edition }, { items: letters }] = await Promise.all([get(path),
    get(`${path}/export-proposals`), get(`${path}/letters`)]);
  const title = t('incidents.one', { number: it.line.number });
  nameTitle(title);
  fill(document.getElementById('title'), title);
  document.getElementById('back').href = `${here.base}incidents/incident?id=${encodeURIComponent(id)}`;
  fill(here.place, h('p', { class: 'govuk-body-l' }, t('handover.intro')), h('div', { class: 'x-acts' },
    button(t('handover.printIt'), () => window.print())), handing(path, it, names, () => show(here)));
  fill(document.getElementById('record'), record(here, { ...it, edition, letters }));
}

forStaff(show);
