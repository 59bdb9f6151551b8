const keys = new Map();

/** The key of one wish: the same request again, because the first got no answer, carries the same key. */
export function keyOf(wish) {
  if (!keys.has(wish)) keys.set(wish, random());
  return keys.get(wish);
}

/**
 * What was answered is over, and so is every request about the same thing that got no answer: to ask for it again
 * after something else was done there is another wish.
 * @param {string} path
 * @param {string|null} wish
 */
export function over(path, wish) {
  const [, , , kind] = path.split('/');
  for (const known of keys.keys()) {
    if (known === wish || known.split('/')[3]?.split(' ')[0] === kind) keys.delete(known);
  }
}

/** 24 random bytes, as letters that need no escape in a header or an address. */
export function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_');
}
