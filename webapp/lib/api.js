import { language, t } from './i18n.js';
import { keyOf, over } from './wishes.js';

const BASE = '/api/v1';
const TIMEOUT = 20_000;
const tags = new Map();
let csrf = '';

/**
 * @typedef {{clause: string, heading: string, effect: string, reason: string, message: string,
 *   localRule: boolean}} Finding
 * @typedef {{field?: string, code?: string, message: string, file?: string, line?: number, column?: string}} FieldError
 */

/** What the server refused, or why it could not be asked. */
export class ApiError extends Error {
  /** @param {number} status 0 when there was no answer */
  constructor(status, problem = {}, retryAfter = 0) {
    super(problem.detail || problem.title || t(fallback(status)));
    this.name = 'ApiError';
    this.status = status;
    this.code = problem.code ?? '';
    this.errors = problem.errors ?? [];
    this.findings = problem.findings ?? [];
    /** How many errors there are besides those listed. */
    this.more = problem.more ?? 0;
    this.retryAfter = retryAfter;
  }
}

/** The write token of the session, sent with every change from now on. */
export const useCsrf = (token) => { csrf = token; };

export const get = (path) => call('GET', path);

/** @param {number} [version] the state it was based on; without it, the newest this page has read there */
export const put = (path, body, version) => call('PUT', path, body, { version });

export const remove = (path, options) => call('DELETE', path, undefined, options);

/**
 * @param {string} path below /api/v1
 * @param {any} [body] JSON, or a file when `type` is given
 * @param {{type?: string, of?: string, timeout?: number, key?: string, headers?: Record<string, string>}}
 *   [options] `of`: the resource whose newest ETag to name; `key`: the caller's own, for a wish that outlives the page
 */
export const post = (path, body, options) => call('POST', path, body, options);

/** The same thing as a file. @returns {Promise<Blob>} */
export async function file(path, type) {
  const response = await ask(path, { headers: new Headers({ Accept: type, 'Accept-Language': language() }) });
  return response.ok ? response.blob() : read(response, path);
}

/** The file that is made of what is sent. @param {number} version the state it was based on @returns {Promise<Blob>} */
export async function fileFor(path, body, type, version) {
  const headers = writing({ 'Content-Type': 'application/json', 'If-Match': `"${version}"` });
  headers.set('Accept', type);
  const response = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.ok ? response.blob().catch(() => { throw new ApiError(0); }) : read(response, path);
}

/** The address of the live feed, for EventSource. */
export const address = (path) => BASE + path;

async function call(method, path, body, options = {}) {
  const { type = 'application/json', of = path, version, timeout = TIMEOUT, key } = options;
  const content = body === undefined || type !== 'application/json' ? body : JSON.stringify(body);
  const wish = ['POST', 'PUT'].includes(method) ? `${path} ${typeof content === 'string' ? content : ''}` : null;
  const headers = method === 'GET' ? reading() : writing({
    'Content-Type': content === undefined ? null : type, 'Idempotency-Key': wish && (key ?? keyOf(wish)),
    'If-Match': version === undefined ? tags.get(of) : `"${version}"`, ...options.headers,
  });
  const response = await ask(path, { method, headers, body: content, signal: AbortSignal.timeout(timeout) });
  if (method !== 'GET' && response.status < 500) over(path, wish);
  return read(response, path);
}

const reading = () => new Headers({ Accept: 'application/json', 'Accept-Language': language() });

/** The headers of a change; those without a value are left out. */
export function writing(more = {}) {
  const headers = reading();
  for (const [name, value] of Object.entries({ 'X-Exeat-Csrf': csrf, ...more })) {
    if (value) headers.set(name, value);
  }
  return headers;
}

async function ask(path, init) {
  try {
    return await fetch(BASE + path, { ...init, credentials: 'same-origin', cache: 'no-store' });
  } catch {
    throw new ApiError(0, { code: 'UNREACHABLE' });
  }
}

async function read(response, path) {
  const text = await response.text();
  const content = text ? parse(text) : null;
  if (!response.ok) {
    throw new ApiError(response.status, content ?? {}, Number(response.headers.get('Retry-After') ?? 0));
  }
  if (response.headers.has('ETag')) tags.set(path, response.headers.get('ETag'));
  return content;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fallback(status) {
  const known = [0, 401, 403, 404, 409, 412, 429];
  return known.includes(status) ? `common.failed.s${status}` : 'common.failed.other';
}
