const LIFE = 24 * 60 * 60 * 1000;
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

async function act(mode, work) {
  const database = await connected();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
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
    const request = indexedDB.open('exeat-report', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
