/**
 * Goes to another page. Whatever was pressed waits for this, and so stays busy until the page is gone: a second press
 * in the meantime would do it twice. Who stops it (in a browser that tells: `navigation`), or comes back by the
 * browser's button, finds the page free again.
 * @param {string} address
 * @param {'assign'|'replace'} [how] `replace`: nobody comes back to this page
 */
export const leaveFor = (address, how = 'assign') => untilGone(() => location[how](address));

/** Fetches this page anew; as {@link leaveFor}. */
export const fetchAnew = () => untilGone(() => location.reload());

function untilGone(go) {
  return new Promise((free) => {
    addEventListener('pageshow', ({ persisted }) => persisted && free());
    window.navigation?.addEventListener('navigateerror', () => free());
    go();
  });
}
