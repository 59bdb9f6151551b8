import { ApiError, get, post, put, remove } from '../lib/api.js';
import { itemsOf } from '../elements/table.js';
import { closes } from './belonging.js';
import { answersOf, requestOf } from './report-model.js';

/** Keeps the draft of somebody who is signed in on the server, as classroom computers are shared. */
export class ServerStore {
  /** @type {import('./belonging.js').Belonging|null} the incident to which it is to be added */
  into = null;
  #all;
  #incidents;
  #kept = null;
  #last = Promise.resolve();

  constructor(here) {
    this.#all = `${here.path}/incident-reports`;
    this.#incidents = `${here.path}/incidents`;
  }

  load(id) {
    return this.#inTurn(async () => {
      this.#kept = await get(this.#path(id));
      const { draftKey, keptUntil, incident } = this.#kept;
      return { answers: answersOf(this.#kept), draftKey, keptUntil, incident, key: id };
    });
  }

  save(draft) {
    return this.#inTurn(() => this.#write(draft));
  }

  send(draft) {
    return this.#inTurn(async () => {
      await this.#write(draft);
      const { id } = this.#kept;
      const path = this.#path(id);
      return this.#belongs() ? this.#asPart('reports', { report: id }, { of: path })
        : post(`${path}/submission`, {}, { of: path });
    });
  }

  drop() {
    return this.#inTurn(async () => {
      if (this.#kept) await remove(this.#path(this.#kept.id));
      this.#kept = null;
    });
  }

  #path(id) {
    return `${this.#all}/${encodeURIComponent(id)}`;
  }

  /** One change after the other: a later one is based on what the earlier one left. */
  #inTurn(act) {
    this.#last = this.#last.catch(() => null).then(act);
    return this.#last;
  }

  async #write(draft) {
    const body = requestOf(draft.answers, { staff: true, draftKey: draft.draftKey });
    const old = this.#kept;
    this.#kept = old ? await put(this.#path(old.id), body, old.version) : await this.#begin(body, draft.key);
    draft.draftKey = this.#kept.draftKey ?? draft.draftKey;
    draft.keptUntil = this.#kept.keptUntil;
    history.replaceState(null, '', `?draft=${encodeURIComponent(this.#kept.id)}${location.hash}`);
  }

  /** What cannot be meant for the incident any more is kept all the same. */
  async #begin(body, key) {
    if (this.#belongs()) {
      try {
        return await this.#asPart('report-drafts', body, { key });
      } catch (error) {
        if (!closes(error)) throw error;
      }
    }
    return post(this.#all, body, { key });
  }

  #belongs() {
    return this.into && !this.into.over;
  }

  async #asPart(what, body, options) {
    try {
      return await post(`${this.#incidents}/${encodeURIComponent(this.into.id)}/${what}`, body, options);
    } catch (error) {
      this.into.over = closes(error);
      throw error;
    }
  }
}

/** The drafts somebody left, newest first as the server has them. Nobody has to wait for them to begin another. */
export async function draftsOf(here) {
  try {
    return itemsOf(await get(`${here.path}/incident-reports/drafts`));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return [];
  }
}
