const READER = 'account';
const HINTS = 'hints:';

/** Notes for this tab who is signed in. */
export const noteReader = ({ id }) => sessionStorage.setItem(READER, id);

/** Notes for this tab what a school's pages will leave room for; `early.js` reads it. */
export const noteHints = (slug, hints) => sessionStorage.setItem(HINTS + slug, hints.join(' '));

export const hintsFor = (slug) => sessionStorage.getItem(HINTS + slug) ?? '';

/** When asking who is there was answered that nobody is: what the tab showed is nobody's any more. */
export function forgetReader(error) {
  if (error.status === 401) {
    const known = Object.keys(sessionStorage).filter((key) => key === READER || key.startsWith(HINTS));
    for (const key of known) sessionStorage.removeItem(key);
  }
  throw error;
}

/** A browser may show a page just as it was left, also to whoever uses the tab after its reader is signed out. */
export function hideFromOthers({ id }) {
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || sessionStorage.getItem(READER) === id) return;
    document.body.replaceChildren();
    location.reload();
  });
}
