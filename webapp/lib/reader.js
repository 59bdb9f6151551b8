const READER = 'account';

/** Notes for this tab who is signed in. */
export const noteReader = ({ id }) => sessionStorage.setItem(READER, id);

/** When asking who is there was answered that nobody is: what the tab showed is nobody's any more. */
export function forgetReader(error) {
  if (error.status === 401) sessionStorage.removeItem(READER);
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
