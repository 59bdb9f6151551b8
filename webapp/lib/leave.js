/**
 * Goes to another page. Whatever was pressed waits for this, and so stays busy until the page is gone: a second press
 * in the meantime would do it twice. Who stops it, or comes back by the browser's button, finds the page free again.
 * @param {string} address
 * @param {'assign'|'replace'} [how] `replace`: nobody comes back to this page
 */
export function leaveFor(address, how = 'assign') {
  return new Promise((free) => {
    addEventListener('pageshow', ({ persisted }) => persisted && free());
    window.navigation?.addEventListener('navigateerror', () => free());
    location[how](address);
  });
}
