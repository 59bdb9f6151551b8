import { ApiError, address, writing } from './api.js';

/**
 * Sends a file as it is, telling how far it is. Only XMLHttpRequest tells that while sending.
 * @param {string} path below /api/v1
 * @param {File} file
 * @param {{headers: Record<string, string>, progress: (part: number) => void, signal?: AbortSignal}} options
 *   `progress` is told the part that has left, from 0 to 1
 */
export function upload(path, file, { headers, progress, signal }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path));
    const all = writing({ 'Content-Type': 'application/octet-stream', ...headers });
    for (const [name, value] of all) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 1));
    request.addEventListener('load', () => settle(request, resolve, reject));
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => reject(new ApiError(0)));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function settle(request, resolve, reject) {
  const wait = Number(request.getResponseHeader('Retry-After') ?? 0);
  let answer = {};
  try {
    answer = JSON.parse(request.responseText);
  } catch {
    answer = {};
  }
  if (request.status >= 200 && request.status < 300) resolve(answer);
  else reject(new ApiError(request.status, answer ?? {}, wait));
}
