const LEAST = 20;

/**
 * A code as it was given, from how people type it: small letters, spaces, O for 0, I and L for 1.
 * @returns {string} groups of four, or nothing when it is too short to be one
 */
export function codeOf(typed) {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return plain.length < LEAST ? '' : plain.match(/.{1,4}/g).join('-');
}

/** The text that tells why a code opens nothing, and how long to wait. @param {{status: number}} error */
export function refusalOf({ status, retryAfter }) {
  if (status === 404) return { key: 'wrong' };
  if (status !== 429) return null;
  return { key: 'often', n: Math.max(1, Math.ceil(retryAfter / 60)) };
}

/** Messages, newest first. @param {{messages?: {by: string, on: string, text: string}[]}} view */
export const newestFirst = ({ messages = [] }) => [...messages].reverse();
