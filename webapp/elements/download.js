import { file } from '../lib/api.js';
import { h } from '../lib/h.js';

/** Fetches something as a file and hands it to the browser to keep. */
export async function download(path, type, name) {
  keep(await file(path, type), name);
}

/** Hands a file to the browser to keep. @param {Blob} blob */
export function keep(blob, name) {
  const address = URL.createObjectURL(blob);
  h('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
