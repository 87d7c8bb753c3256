/** What went wrong with a request, in words for people, with a stable code for the pages. */
export class Problem extends Error {
  constructor({ status = 0, code, sentence = '', reference = '', retryAfter = 0 }) {
    super(sentence || code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.sentence = sentence;
    this.reference = reference;
    this.retryAfter = retryAfter;
  }

  /** The visit is over: nothing but a new launch helps. */
  get ended() {
    return this.code === 'session-ended';
  }
}

/** Codes that the pages give themselves, when no answer came or it was none of ours. */
export const OFFLINE = 'offline';
export const UNREACHABLE = 'unreachable';
export const TIMED_OUT = 'timed-out';
export const UNREADABLE = 'unreadable';

/** Reads a refusal: problem+json where it is one, else what the status alone tells. */
export async function problemOf(response) {
  const body = await readJson(response);
  const told = body !== null && typeof body === 'object' && !Array.isArray(body) ? body : {};
  return new Problem({
    status: response.status,
    code: text(told.code) || (response.status === 401 ? 'session-ended' : `status-${response.status}`),
    sentence: text(told.detail),
    reference: text(told.reference),
    retryAfter: retryAfterSeconds(response.headers.get('Retry-After')),
  });
}

async function readJson(response) {
  try {
    return JSON.parse(await response.text());
  } catch {
    return null;
  }
}

function text(value) {
  return typeof value === 'string' ? value : '';
}

function retryAfterSeconds(header) {
  const seconds = Number(header);
  return header && Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}
