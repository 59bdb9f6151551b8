import { ApiError, get, useCsrf } from './api.js';
import { fill, h } from './h.js';
import { t } from './i18n.js';
import { forgetReader, hideFromOthers, hintsFor, noteHints, noteReader } from './reader.js';
import { serverClock, timesIn } from './time.js';
import { showDemoBar } from '../elements/demo-bar.js';
import { showFailure } from '../elements/failure.js';
import { showNav, triages } from '../elements/main-nav.js';
import { signOutButton } from '../elements/sign-out.js';

const ADMINISTERS = ['ADMINISTRATOR', 'HEADTEACHER', 'DEPUTY_HEAD', 'SENIOR_STAFF', 'BUSINESS_MANAGER', 'OFFICE',
  'NETWORK_MANAGER', 'DSL'];
const root = document.documentElement;
const administers = (roles) => roles.some((role) => ADMINISTERS.includes(role));
const hints = () => hintsFor(root.dataset.slug);

/**
 * @typedef {{id: string, slug: string, name: string, zone: string, roles: string[], demo: boolean, now: string}} School
 * @typedef {{school: School, account: {id: string, name: string}|null, now: () => number,
 *   setClock: (now: string, asked: number) => void, times: ReturnType<typeof timesIn>, path: string,
 *   place: HTMLElement, base: string}} Here
 */

/** Shows a page to signed-in people of the school in the address; anybody else is asked to sign in. */
export function forStaff(show) {
  return open(show, async () => enter(await signedIn()));
}

/**
 * Shows a page to anybody, knowing who they are only if this tab has signed in.
 * @param {{asks?: boolean}} [page] `asks`: it is another page for staff, so it asks who is there in any tab
 */
export function forAnybody(show, { asks = false } = {}) {
  return open(show, async () => {
    const known = (asks || hints().includes('menu')) && await signedIn().then(enter).catch(() => null);
    if (known) return known;
    root.dataset.hints = '';
    const asked = Date.now();
    return context(await get(`/school-directory/${root.dataset.slug}`), null, asked);
  });
}

/** The address of the sign-in page, with the way back. */
function signInAddress() {
  const next = location.pathname + location.search;
  return `/${root.lang}/sign-in?next=${encodeURIComponent(next)}`;
}

/** Notes for this tab who is signed in and what its pages will leave room for; public pages then ask who is there. */
export function noteSession({ account, schools }) {
  noteReader(account);
  for (const { slug, roles, demo } of schools) {
    noteHints(slug, ['menu', administers(roles) && 'admin', triages(roles) && 'triage', demo && 'demo']
      .filter(Boolean));
  }
}

/** Keeps the place in the page when the language is changed. */
export function keepLanguageLink() {
  const link = document.getElementById('other-language');
  link.addEventListener('click', () => { link.search = location.search; link.hash = location.hash; });
}

async function open(show, find) {
  keepLanguageLink();
  const place = document.getElementById('content');
  try {
    await show(await find());
    place.removeAttribute('aria-busy');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 401) location.replace(signInAddress());
    else showFailure(place, error, () => location.reload());
  }
}

async function signedIn() {
  const asked = Date.now();
  const session = await get('/session').catch(forgetReader);
  useCsrf(session.csrf);
  noteSession(session);
  const school = session.schools.find(({ slug }) => slug === root.dataset.slug);
  if (!school) throw new ApiError(404, { detail: t('common.otherSchool', { name: session.account.name }) });
  return context(school, session.account, asked);
}

function context(school, account, asked) {
  let clock = serverClock(school.now, asked);
  const here = {
    school, account, now: () => clock(), times: timesIn(school.zone),
    setClock: (now, since) => { clock = serverClock(now, since); },
    path: `/schools/${school.id}`, place: document.getElementById('content'), base: root.dataset.base,
  };
  fill(document.getElementById('who'), schoolName(school));
  document.getElementById('runs').textContent = t('common.runsExeat', { school: school.name });
  if (school.demo) showDemoBar(here);
  return here;
}

function enter(here) {
  showNav(here.school.roles, administers(here.school.roles));
  const account = h('a', { class: 'govuk-link', href: `${here.base}account` }, here.account.name);
  fill(document.getElementById('who'), schoolName(here.school), dot(), account, dot(), signOutButton());
  hideFromOthers(here.account);
  return here;
}

const dot = () => h('span', { class: 'x-who__dot' }, ' · ');
const schoolName = ({ name }) => h('span', { class: 'x-who__school' }, name);
