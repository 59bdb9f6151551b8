const LIFE = 24 * 60 * 60 * 1000;
const NAME = 'exeat-report';
const STORE = 'kept';

/**
 * Keeps a draft on this device only, for a day: locked with a key that can be used here and copied nowhere.
 * @param {string} name whose draft, such as the school's
 */
export function deviceStore(name) {
  let last = Promise.resolve();
  const inTurn = (act) => { last = last.catch(() => null).then(act); return last; };
  return {
    load: () => inTurn(() => load(name)),
    save: (draft) => inTurn(() => save(name, draft)),
    drop: () => inTurn(() => act('readwrite', (kept) => kept.delete(name))),
  };
}

/**
 * Forgets every draft whose day is over, whichever school it was for: nobody may ever open that school's page again.
 * A browser that has kept none is left without a store.
 */
export async function dropExpired() {
  const stores = canKeep() ? await indexedDB.databases?.() : [];
  if (stores?.some(({ name }) => name === NAME) === false) return;
  await act('readwrite', (kept) => kept.openCursor(), (cursor) => {
    if (keptUntil(cursor.value.begun) <= Date.now()) cursor.delete();
    cursor.continue();
  });
}

/** Until when a draft begun then is kept. */
export const keptUntil = (begun) => begun + LIFE;

/** Whether this browser can keep a draft in this way. */
export const canKeep = () => Boolean(globalThis.crypto?.subtle && globalThis.indexedDB);

async function load(name) {
  const found = await act('readonly', (kept) => kept.get(name));
  if (!found) return null;
  if (keptUntil(found.begun) <= Date.now()) return act('readwrite', (kept) => kept.delete(name)).then(() => null);
  return opened(found).catch(() => null);
}

async function opened({ key, iv, locked }) {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, locked);
  return JSON.parse(new TextDecoder().decode(plain));
}

async function save(name, draft) {
  const old = await act('readonly', (kept) => kept.get(name));
  const key = old?.key ?? await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false,
    ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key,
    new TextEncoder().encode(JSON.stringify(draft)));
  await act('readwrite', (kept) => kept.put({ begun: draft.begun, key, iv, locked }, name));
}

/** @param {(cursor: IDBCursorWithValue) => void} [each] what is done with each draft that `work` goes through */
async function act(mode, work, each) {
  const database = await connected();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    if (each) request.addEventListener('success', () => request.result && each(request.result));
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      for (const end of ['error', 'abort']) transaction.addEventListener(end, () => reject(transaction.error));
    });
    return request.result;
  } finally {
    database.close();
  }
}

function connected() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
