import { get } from '../../lib/api.js';
import { fill, h } from '../../lib/h.js';
import { t } from '../../lib/i18n.js';
import { forStaff } from '../../lib/page.js';
import { isAny } from '../../lib/roles.js';
import { button } from '../../elements/button.js';
import { nameTitle } from '../../elements/error-summary.js';
import { askedToo, differing, givers, ownMissing } from './consent-model.js';
import { basisPart, demandPart, usesText } from './grounds.js';
import { byChannel } from './grounds-model.js';
import { record } from './record.js';
import { history, standingTable, whoSaid } from './standing.js';

const id = new URLSearchParams(location.search).get('id') ?? '';

/** What was answered about one pupil, by whom, and how it stands; never whether the pupil may be shown. */
async function show(here) {
  const path = `${here.path}/photo-consents/${encodeURIComponent(id)}`;
  const [it, uses, settings] = await Promise.all([get(path), get(`${here.path}/photo-uses`),
    get(`${here.path}/photo-settings`)]);
  const label = uses.years.find(({ year }) => year === it.year)?.label ?? it.year;
  nameTitle(it.name);
  fill(document.getElementById('title'), it.name);
  fill(document.getElementById('caption'), label);
  draw({
    here, path, it, uses, settings, label, today: here.times.date(here.now()),
    mayRecord: isAny(here, 'OFFICE'), again: () => show(here),
  });
}

function draw(desk) {
  const { here, it, uses, settings, today, mayRecord } = desk;
  fill(here.place, differ(it), ownView(desk), h('p', { class: 'govuk-body' }, t('photoConsents.noVerdict')),
    standingTable(it), mayRecord && h('div', { class: 'x-acts' },
      button(t('photoConsents.record'), () => record(desk), 'main')),
    whoSaid(desk, givers(it.uses, today)), history(it.history, here),
    h('div', { class: 'x-apart' }, demandPart(uses), basisPart(settings)));
}

const differ = ({ uses }) => differing(uses).length > 0 && h('div', { class: 'x-note x-note--stop' },
  h('p', { class: 'govuk-body' }, h('strong', {}, t('photoConsents.differ')), ' ',
    usesText(byChannel(differing(uses)))),
  h('p', { class: 'govuk-body' }, t('photoConsents.differText')));

/** From the year the school has set, the pupil is asked too. */
function ownView({ it, settings, label, today }) {
  if (!askedToo(it.year, settings.ownViewFrom)) return null;
  const n = ownMissing(it.uses, today);
  return h('div', { class: 'x-note' }, h('p', { class: 'govuk-body' }, h('strong', {},
    t('photoConsents.askToo', { name: it.name })), ' ', t('photoConsents.askTooText', { year: label })),
  h('p', { class: 'govuk-body' }, n > 0 ? t('photoConsents.ownMissing', { n }) : t('photoConsents.ownWhole')));
}

forStaff(show);
