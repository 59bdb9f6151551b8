import { file } from '../lib/api.js';
import { h } from '../lib/h.js';

/** Fetches something as a file and hands it to the browser to keep. */
export async function download(path, type, name) {
  const address = URL.createObjectURL(await file(path, type));
  h('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
