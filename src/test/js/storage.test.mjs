import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStorage } from '../../../webapp/js/lti/storage.js';

const PLATFORM = 'https://sso.lms.example';
const TIME = 40;

/**
 * A tool's window inside a platform's. `answer` gets each message with the name of the window it reached, and gives
 * {origin, data} to send back, or nothing.
 */
function windows(answer, frames = {}) {
  const listeners = new Set();
  const seen = [];
  const windowNamed = (name) => ({
    name,
    postMessage(data, targetOrigin) {
      seen.push({ window: name, data, targetOrigin });
      const back = answer({ window: name, data, targetOrigin });
      for (const event of [back ?? []].flat()) {
        queueMicrotask(() => listeners.forEach((listener) => listener(event)));
      }
    },
  });
  const parent = windowNamed('parent');
  parent.frames = Object.fromEntries(Object.keys(frames).map((name) => [name, windowNamed(name)]));
  const self = {
    parent,
    opener: null,
    crypto: globalThis.crypto,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  return { self, seen, listeners };
}

const reply = ({ data }, more = {}, origin = PLATFORM) => ({ origin, data: { subject: `${data.subject}.response`, message_id: data.message_id, ...more } });

/** A platform that keeps what it is given; `supported` is what it says of itself. */
function platform(supported, kept = new Map()) {
  return (message) => {
    const { subject, key, value } = message.data;
    if (subject.endsWith('lti.capabilities')) {
      return subject.startsWith('lti.') && supported ? reply(message, { supported_messages: supported }, 'https://school.lms.example') : undefined;
    }
    if (subject.endsWith('put_data')) {
      kept.set(key, value);
      return reply(message, { key, value });
    }
    return reply(message, { key, value: kept.get(key) });
  };
}

const STANDARD = [{ subject: 'lti.capabilities' }, { subject: 'lti.put_data' }, { subject: 'lti.get_data' }];
const open = (answer, options = {}, frames) => {
  const { self, seen, listeners } = windows(answer, frames);
  return { seen, listeners, storage: openStorage({ storageTarget: '_parent', platformOrigin: PLATFORM, self, time: TIME, ...options }) };
};

test('what is put can be got', async () => {
  const { storage, seen } = open(platform(STANDARD));
  const opened = await storage;
  await opened.put('state_s', 'b');
  assert.equal(await opened.get('state_s'), 'b');
  const put = seen.find(({ data }) => data.subject === 'lti.put_data');
  assert.equal(put.targetOrigin, PLATFORM);
  assert.deepEqual([put.data.key, put.data.value], ['state_s', 'b']);
});

test('the question what a platform can do goes to any origin, a value only to the platform', async () => {
  const { storage, seen } = open(platform(STANDARD));
  await (await storage).put('k', 'v');
  assert.ok(seen.filter(({ targetOrigin }) => targetOrigin === '*').every(({ data }) => data.subject.endsWith('capabilities') && !('value' in data)));
});

test('the frame that the platform names is asked', async () => {
  const supported = STANDARD.map((message) => ({ ...message, frame: 'post_message_forwarding' }));
  const { storage, seen } = open(platform(supported), {}, { post_message_forwarding: true });
  await (await storage).put('k', 'v');
  assert.equal(seen.at(-1).window, 'post_message_forwarding');
});

test('the storage target of the login names the frame where the platform says nothing', async () => {
  const { storage, seen } = open(platform(null), { storageTarget: 'lti_storage_frame' }, { lti_storage_frame: true });
  await (await storage).put('k', 'v');
  assert.equal(seen.at(-1).window, 'lti_storage_frame');
});

test('a frame that is not there gives way to the parent', async () => {
  const { storage, seen } = open(platform(null), { storageTarget: 'gone' });
  await (await storage).put('k', 'v');
  assert.equal(seen.at(-1).window, 'parent');
});

test('a platform with the older names alone is asked by them', async () => {
  const legacy = [{ subject: 'org.imsglobal.lti.put_data' }, { subject: 'org.imsglobal.lti.get_data' }];
  const { storage, seen } = open(platform(legacy));
  await (await storage).put('k', 'v');
  assert.deepEqual([...new Set(seen.map(({ data }) => data.subject))].filter((subject) => subject.includes('put')), ['org.imsglobal.lti.put_data']);
});

test('a platform that says nothing of itself is asked by both names', async () => {
  const { storage, seen } = open(platform(null));
  await (await storage).get('k');
  assert.deepEqual(seen.map(({ data }) => data.subject).filter((subject) => subject.includes('get')), ['lti.get_data', 'org.imsglobal.lti.get_data']);
});

const misbehaving = {
  'an answer from another origin': (message) => reply(message, { value: 'evil' }, 'https://evil.example'),
  'an answer with another message id': (message) => ({ origin: PLATFORM, data: { ...reply(message, { value: 'evil' }).data, message_id: 'other' } }),
  'an answer with another subject': (message) => ({ origin: PLATFORM, data: { ...reply(message, { value: 'evil' }).data, subject: 'lti.put_data.response' } }),
  'an answer that is no object': () => ({ origin: PLATFORM, data: 'lti.get_data.response' }),
  'an answer of nothing': () => ({ origin: PLATFORM, data: null }),
  'silence': () => undefined,
};

for (const [what, answer] of Object.entries(misbehaving)) {
  test(`${what} is not believed`, async () => {
    const { storage, listeners } = open((message) => (message.data.subject.endsWith('capabilities') ? undefined : answer(message)));
    await assert.rejects((await storage).get('k'));
    assert.equal(listeners.size, 0, 'nobody listens any more');
  });
}

test('a right answer counts although a wrong one came first', async () => {
  const { storage } = open((message) => (message.data.subject === 'lti.get_data' ? [reply(message, { value: 'evil' }, 'https://evil.example'), reply(message, { value: 'good' })] : undefined));
  assert.equal(await (await storage).get('k'), 'good');
});

test('an error of the platform is a failure', async () => {
  const { storage } = open((message) => (message.data.subject.endsWith('capabilities') ? undefined : reply(message, { error: { code: 'storage_exhaustion' } })));
  await assert.rejects((await storage).put('k', 'v'));
});

test('capabilities of a strange shape are survived', async () => {
  for (const supported of ['x', [null, 5, {}], []]) {
    const { storage } = open(platform(supported));
    await (await storage).put('k', 'v');
  }
});

test('without a platform window there is no storage', async () => {
  const { self } = windows(() => undefined);
  await assert.rejects(openStorage({ platformOrigin: PLATFORM, self: Object.assign(self, { parent: self }), time: TIME }));
});
