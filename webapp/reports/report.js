import { ApiError } from '../lib/api.js';
import { fill, h } from '../lib/h.js';
import { random } from '../lib/wishes.js';
import { forAnybody } from '../lib/page.js';
import { worksHere } from '../lib/roles.js';
import { canExit } from '../elements/exit-page.js';
import { canKeep, deviceStore, dropExpired } from './device-store.js';
import { belonging } from './belonging.js';
import { aside, guideOf } from './help-now.js';
import { Keeper } from './keeper.js';
import { memoryStore } from './memory-store.js';
import { chooseDraft, resumeDraft } from './resume.js';
import { draftsOf, ServerStore } from './server-store.js';
import { resumesAt } from './steps-model.js';
import { showSteps } from './steps.js';
import { closeHere, isOpenHere, openHere } from './tab.js';

const asked = new URLSearchParams(location.search);
let report = null;

async function show(here) {
  if (!here.account && (asked.has('draft') || asked.has('incident'))) throw new ApiError(401);
  await dropExpired().catch(() => null);
  const guide = await guideOf(here);
  fill(document.getElementById('rest'), aside(guide));
  if (here.account && worksHere(here)) await showStaff(here, guide); else await showAnybody(here, guide);
}

async function showStaff(here, guide) {
  const store = new ServerStore(here);
  if (asked.has('draft')) {
    const draft = await store.load(asked.get('draft'));
    const into = await belonging(here, draft.incident);
    begin(here, { guide, store, draft, kind: 'server', resumed: true, into });
    return;
  }
  const incident = asked.get('incident');
  const into = await belonging(here, incident);
  const drafts = (await draftsOf(here)).filter((draft) => !incident || draft.incident === incident);
  const fresh = () => begin(here, { guide, store, draft: anew(), kind: 'server', into });
  if (drafts.length > 0) chooseDraft(here, drafts, fresh); else fresh();
}

async function showAnybody(here, guide) {
  const kind = canKeep() ? 'device' : 'memory';
  const store = kind === 'device' ? deviceStore(here.school.slug) : memoryStore();
  const draft = await store.load().catch(() => null);
  const fresh = () => begin(here, { guide, store, draft: anew(), kind });
  const goOn = () => begin(here, { guide, store, draft, kind, resumed: true });
  const drop = async () => { await store.drop(); fresh(); };
  if (!draft) fresh();
  else if (isOpenHere() && location.hash) goOn();
  else resumeDraft(here, { draft, goOn, drop });
}

const anew = () => ({ answers: {}, key: random(), draftKey: random(), begun: Date.now(), wipe: false });

function begin(here, { guide, store, draft, kind, resumed = false, into = null }) {
  openHere();
  store.into = into;
  report = { here, guide, store, draft, kind, staff: kind === 'server', into, keep: new Keeper(store, draft) };
  if (resumed && !location.hash) history.replaceState(null, '', `#${resumesAt(draft.answers)}`);
  showSteps(report);
}

/** Who leaves quickly is not shown the report again unasked; the draft goes if they wanted that. */
async function clear() {
  closeHere();
  if (!report) return;
  if (report.draft.wipe) await report.keep.drop(); else await report.keep.now();
}

canExit({ clear });
forAnybody(show, { asks: true });
