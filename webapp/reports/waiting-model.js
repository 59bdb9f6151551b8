const WAITS = [5, 10, 20, 40, 60];

/**
 * After how many seconds something that failed is tried again; null when trying again would not help.
 * @param {{status: number, retryAfter: number}} error
 * @param {number} tries how often it has failed before
 */
export function waitOf({ status, retryAfter }, tries) {
  if (status === 429) return Math.max(retryAfter, WAITS[0]);
  if (status !== 0 && status < 500) return null;
  return Math.max(retryAfter, WAITS[Math.min(tries, WAITS.length - 1)]);
}
