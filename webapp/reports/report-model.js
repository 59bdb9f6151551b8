import { mayBeImagery } from './steps-model.js';

/** Names as the platforms write them; the keys are those of the school's catalogue. */
export const PLATFORMS = {
  instagram: 'Instagram', snapchat: 'Snapchat', tiktok: 'TikTok', whatsapp: 'WhatsApp', youtube: 'YouTube',
  discord: 'Discord', roblox: 'Roblox', facebook: 'Facebook', x: 'X', telegram: 'Telegram',
};

/** What somebody called a platform, or its name if it is one of those. */
export const platformName = (called) => (Object.hasOwn(PLATFORMS, called) ? PLATFORMS[called] : called);

const MOST = { links: 20, platforms: 10, files: 10, bytes: 25 * 1024 * 1024, what: 10_000, text: 500 };

const pieces = (text, between) => (text ?? '').split(between).map((piece) => piece.trim()).filter(Boolean);

/** The links in a text, each on its line; one without a scheme gets the usual one. */
export function linksOf(text) {
  return pieces(text, /\s+/).map((link) => (/^[a-z][\w+.-]*:/i.test(link) ? link : `https://${link}`));
}

function isLink(link) {
  try {
    const { protocol, hostname } = new URL(link);
    return /^https?:$/.test(protocol) && hostname.includes('.');
  } catch {
    return false;
  }
}

/** @param {import('./steps-model.js').Answers} answers */
export const platformsOf = ({ platforms = [], other = '' }) => [...new Set([...platforms, ...pieces(other, ',')])];

/**
 * What is wrong with what was typed on a step.
 * @param {string} step
 * @param {Record<string, any>} typed
 * @param {string} today 2026-11-24 at the school
 * @returns {{field: string, code: string}[]} the code names the text of the message
 */
export function wrongWith(step, typed, today) {
  const needed = { danger: 'danger', who: 'relation', what: 'what', imagery: 'imagery' }[step];
  const limit = step === 'what' ? MOST.what : MOST.text;
  const long = Object.entries(typed).filter(([name, value]) => name !== 'links' && typeof value === 'string'
    && value.length > limit);
  return [needed && !typed[needed] && { field: needed, code: `missing.${step}` },
    ...long.map(([field]) => ({ field, code: 'long' })),
    ...(step === 'where' ? wrongPlaces(typed) : []),
    step === 'when' && wrongDate(typed, today)].filter(Boolean);
}

function wrongPlaces(typed) {
  const links = linksOf(typed.links);
  return [links.length > MOST.links && { field: 'links', code: 'links' },
    links.some((link) => !isLink(link)) && { field: 'links', code: 'link' },
    platformsOf(typed).length > MOST.platforms && { field: 'other', code: 'platforms' }];
}

function wrongDate({ when, on }, today) {
  if (when !== 'ON_DATE') return null;
  return !on ? { field: 'on', code: 'date' } : on > today && { field: 'on', code: 'future' };
}

/** What is wrong with a file before it is sent, or null. @param {{size: number}} file */
export function wrongFile({ size }, count) {
  if (count >= MOST.files) return 'many';
  if (size === 0) return 'empty';
  return size > MOST.bytes ? 'big' : null;
}

/** The answers as the server takes them. @param {import('./steps-model.js').Answers} answers */
export function requestOf(answers, { draftKey, staff }) {
  const unsure = (answer) => answer || 'NOT_SURE';
  const { relation, what = '', toWhom = '', byWhom = '', where = '', links, when, on, evidence = [] } = answers;
  return {
    ...(staff ? {} : { relation: relation || 'OTHER' }), what, toWhom, byWhom, where,
    posted: when === 'ON_DATE' && on ? { when, on } : { when: when === 'ON_DATE' ? 'NOT_SURE' : unsure(when) },
    platforms: platformsOf(answers), links: linksOf(links), stillOnline: unsure(answers.stillOnline),
    danger: unsure(answers.danger), imagery: unsure(answers.imagery), staffInvolved: unsure(answers.staffInvolved),
    evidence: mayBeImagery(answers) ? [] : evidence.map(({ id }) => id), draftKey,
  };
}

/** The answers of a draft that the server kept. */
export function answersOf(draft) {
  const { platforms = [], links = [], posted = {}, evidence = [], danger, imagery, staffInvolved, stillOnline } = draft;
  const known = (platform) => Object.hasOwn(PLATFORMS, platform);
  const { what, toWhom, byWhom, where } = draft;
  return {
    what, toWhom, byWhom, where, danger, imagery, staffInvolved, stillOnline, when: posted.when, on: posted.on,
    platforms: platforms.filter(known), other: platforms.filter((platform) => !known(platform)).join(', '),
    links: links.join('\n'), evidence: evidence.map((file) => (typeof file === 'string' ? { id: file } : file)),
  };
}
