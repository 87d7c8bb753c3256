import { OFFLINE, Problem, problemOf, TIMED_OUT, UNREACHABLE, UNREADABLE } from './problem.js';

const JSON_TYPE = 'application/json';
const TRANSIENT = new Set([502, 503, 504]);
const PAUSES = [400, 1200];
const LONGEST_PAUSE = 5000;
const KEPT_AHEAD = 10000;

/**
 * The one way to the tool's API.
 *
 * `headers` go with every request (the session's handle, or the operator's mark; with them a foreign page cannot forge
 * a request). A GET is tried up to three times when nothing, or only a passing failure, came back; nothing else is ever
 * sent twice. Every failure is thrown as a Problem; `onEnded` hears of a visit that is over. A body is sent as JSON, or as
 * it is under another `type`.
 */
export function createApi({ base, headers, onEnded = () => {}, timeout = 15000, environment = browser() }) {
  const { fetch, pause, online } = environment;

  async function attempt(method, path, { body, type = JSON_TYPE, accept, signal, time = timeout, keepalive = false }) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(TIMED_OUT), time);
    const follow = () => abort.abort(signal.reason);
    signal?.addEventListener('abort', follow);
    try {
      const response = await fetch(base + path, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        headers: { Accept: accept, ...(body === undefined ? {} : { 'Content-Type': type }), ...headers },
        body: body === undefined || type !== JSON_TYPE ? body : JSON.stringify(body),
        signal: abort.signal,
        keepalive,
      });
      if (!response.ok) {
        throw await problemOf(response);
      }
      return await read(response, accept);
    } catch (failure) {
      throw asProblem(failure, signal, abort.signal, online());
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', follow);
    }
  }

  async function send(method, path, options = {}) {
    const settled = { accept: 'application/json', ...options };
    for (let tried = 0; ; tried++) {
      try {
        return await attempt(method, path, settled);
      } catch (failure) {
        if (failure.ended) {
          onEnded();
        }
        if (method !== 'GET' || tried >= PAUSES.length || !passing(failure)) {
          throw failure;
        }
        await pause(Math.min(failure.retryAfter * 1000 || PAUSES[tried], LONGEST_PAUSE));
        settled.signal?.throwIfAborted();
      }
    }
  }

  const begun = new Map();

  /** Asks for something before the page that wants it is there; whoever asks for the same next gets this answer. */
  function ahead(path) {
    if (!begun.has(path)) {
      const answer = send('GET', path);
      answer.catch(() => {});
      begun.set(path, { answer, at: Date.now() });
    }
  }

  function get(path, options) {
    const early = begun.get(path);
    begun.delete(path);
    return early && Date.now() - early.at < KEPT_AHEAD ? early.answer : send('GET', path, options);
  }

  return {
    ahead,
    get,
    post: (path, body = {}, options) => send('POST', path, { ...options, body }),
    put: (path, body, options) => send('PUT', path, { ...options, body }),
    delete: (path, options) => send('DELETE', path, options),
    /** Sends a file as it is. */
    upload: (path, file, type, options) => send('POST', path, { time: 120000, ...options, body: file, type }),
  };
}

/** A path with its query; what is empty is left out. */
export function withQuery(path, values) {
  const given = Object.entries(values)
    .flatMap(([key, value]) => [value].flat().map((one) => [key, one]))
    .filter(([, value]) => value !== '' && value != null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

async function read(response, accept) {
  if (accept !== 'application/json') {
    return response.blob();
  }
  const text = await response.text();
  if (text === '') {
    return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem({ status: response.status, code: UNREADABLE });
  }
}

function asProblem(failure, asked, inner, online) {
  if (failure instanceof Problem || asked?.aborted) {
    return failure;
  }
  if (inner.aborted) {
    return new Problem({ code: TIMED_OUT });
  }
  return new Problem({ code: online ? UNREACHABLE : OFFLINE });
}

function passing(failure) {
  return failure instanceof Problem && (TRANSIENT.has(failure.status) || failure.code === UNREACHABLE);
}

function browser() {
  return {
    fetch: (...request) => globalThis.fetch(...request),
    pause: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    online: () => globalThis.navigator?.onLine !== false,
  };
}
