/**
 * Goes to another page. Whatever was pressed waits for this, and so stays busy until the page is gone: a second press
 * in the meantime would do it twice. Who comes back to the page by the browser's own button finds it free again.
 * @param {string} address
 */
export function leaveFor(address) {
  location.assign(address);
  return new Promise((back) => { addEventListener('pageshow', back, { once: true }); });
}
