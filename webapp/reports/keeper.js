import { ApiError } from '../lib/api.js';

const PAUSE = 1000;

/** Keeps a draft a second after its last change, and at once when asked to. */
export class Keeper {
  #timer = 0;
  #changed = false;
  #told = () => {};

  /**
   * @param {{save: (draft: any) => Promise<any>, drop: () => Promise<any>}} store
   * @param {Record<string, any>} draft
   */
  constructor(store, draft) {
    this.store = store;
    this.draft = draft;
  }

  /** Tells from now on how keeping went: kept, half (half typed, kept with the next change) or failed. */
  tell(listener) {
    this.#told = listener;
  }

  later() {
    this.#changed = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), PAUSE);
  }

  async now() {
    clearTimeout(this.#timer);
    if (!this.#changed) return;
    this.#changed = false;
    try {
      await this.store.save(this.draft);
      this.#told('kept');
    } catch (error) {
      this.#changed = true;
      this.#told(error instanceof ApiError && error.status === 422 ? 'half' : 'failed');
    }
  }

  drop() {
    clearTimeout(this.#timer);
    this.#changed = false;
    return this.store.drop();
  }
}
