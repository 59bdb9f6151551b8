import { address, get } from './api.js';

const POLL = 30_000;

/**
 * Calls back whenever something of the school changed. A hidden tab lets the feed go and asks once when it is seen
 * again; without a feed it asks every half minute, and once when there is a feed again.
 */
export function follow(here, refresh) {
  const changed = async () => {
    if (here.school.demo) await followClock(here);
    refresh();
  };
  let stop = listen(here, changed);
  document.addEventListener('visibilitychange', () => {
    stop();
    if (document.hidden) return;
    stop = listen(here, changed);
    changed();
  });
}

/** The clock of a demo school may have been moved in another tab. */
async function followClock(here) {
  const asked = Date.now();
  const answer = await get(`${here.path}/demo-clock`).catch(() => null);
  if (answer) here.setClock(answer.now, asked);
}

function listen(here, changed) {
  const feed = new EventSource(address(`${here.path}/live-events`));
  let poll = null;
  const rest = () => { clearInterval(poll); poll = null; };
  feed.addEventListener('change', changed);
  feed.addEventListener('open', () => { if (poll) changed(); rest(); });
  feed.addEventListener('error', () => { rest(); poll = setInterval(changed, POLL); });
  return () => { feed.close(); rest(); };
}

/** Runs something when the school's clock reaches an instant, once; a laptop that slept runs it on waking. */
export function at(here, instant, run) {
  const due = Date.parse(instant);
  const timer = setInterval(() => {
    if (here.now() < due) return;
    clearInterval(timer);
    run();
  }, 1000);
  return () => clearInterval(timer);
}
