import { ask } from './messages.js';

const TIME = 1000;
const STORING = /^(org\.imsglobal\.)?lti\.(put|get)_data$/;
const PREFIXES = ['', 'org.imsglobal.'];

/**
 * The platform's storage for a tool whose cookies the browser refuses (LTI Client Side postMessages, and Platform
 * Storage, both 0.1).
 *
 * `platformOrigin` is the origin of the platform's authorisation endpoint: only it is told values, and only it is
 * believed. `storageTarget` is what the platform named at login: `_parent`, or a frame's name.
 */
export async function openStorage({ storageTarget, platformOrigin, self = window, time = TIME }) {
  const platform = self.parent !== self ? self.parent : self.opener;
  if (!platform) {
    throw new Error('There is no platform window around this one.');
  }
  const told = await capabilities(self, platform, time);
  const request = (verb, values) => {
    const tries = PREFIXES.map((prefix) => `${prefix}lti.${verb}`).filter((subject) => !told || told.has(subject));
    return Promise.any(
      tries.map((subject) => {
        const target = frameOf(platform, told?.get(subject) ?? storageTarget);
        return ask({ self, target, origin: platformOrigin, message: { subject, ...values }, time });
      }),
    );
  };
  return {
    put: (key, value) => request('put_data', { key, value }),
    get: async (key) => (await request('get_data', { key })).value,
  };
}

/** Which subjects the platform supports and in which of its frames; null where it does not say. */
async function capabilities(self, platform, time) {
  const questions = PREFIXES.map((prefix) =>
    ask({ self, target: platform, origin: '*', message: { subject: `${prefix}lti.capabilities` }, time }),
  );
  const answer = await Promise.any(questions).catch(() => null);
  const supported = Array.isArray(answer?.supported_messages) ? answer.supported_messages : [];
  const storing = supported.filter((message) => STORING.test(message?.subject));
  return storing.length === 0 ? null : new Map(storing.map(({ subject, frame }) => [subject, frame]));
}

function frameOf(platform, name) {
  if (!name || name === '_parent') {
    return platform;
  }
  try {
    return platform.frames[name] ?? platform;
  } catch {
    return platform;
  }
}
