import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../../webapp/js/lti/continue.js';
import { close } from '../../../webapp/js/lti/registered.js';
import { store } from '../../../webapp/js/lti/store.js';

const PLATFORM = 'https://sso.lms.example';
const LOGIN = { storageTarget: '_parent', platformOrigin: PLATFORM, state: 's', nonce: 'n', binding: 'b', authenticationUrl: 'https://sso.lms.example/auth?x=1' };

test('a login leaves its binding and nonce, then goes on', async () => {
  const kept = new Map();
  const went = [];
  await store(LOGIN, { open: async () => ({ put: async (key, value) => kept.set(key, value) }), go: (url) => went.push(url, kept.size) });
  assert.deepEqual([...kept], [['state_s', 'b'], ['nonce_n', 'n']]);
  assert.deepEqual(went, [LOGIN.authenticationUrl, 2]);
});

test('a login goes on although the platform keeps nothing', async () => {
  const went = [];
  await store(LOGIN, { open: () => Promise.reject(new Error('none')), go: (url) => went.push(url) });
  assert.deepEqual(went, [LOGIN.authenticationUrl]);
});

const LAUNCH = { storageTarget: '_parent', platformOrigin: PLATFORM, state: 's', idToken: 'h.p.s', base: '/vv' };
const keeps = (value) => async () => ({ get: async (key) => (key === 'state_s' ? value : undefined) });

test('a launch hands in the binding and gets its session', async () => {
  let asked;
  const send = async (url, request) => ((asked = { url, ...request }), new Response('{"session":{"handle":"h","secret":"x"}}'));
  assert.deepEqual(await finish(LAUNCH, { open: keeps('b'), send }), { handle: 'h', secret: 'x' });
  assert.equal(asked.url, '/vv/lti/launch');
  assert.equal(asked.headers.Accept, 'application/json');
  assert.equal(String(asked.body), 'state=s&id_token=h.p.s&binding=b');
});

test('a launch whose binding the platform lost is not sent', async () => {
  const send = () => assert.fail('nothing may be sent');
  for (const value of [undefined, null, '', 7]) {
    await assert.rejects(finish(LAUNCH, { open: keeps(value), send }));
  }
});

test('a refused launch tells why', async () => {
  const send = async () => new Response('{"code":"browser-different","detail":"Begun elsewhere.","reference":"R"}', { status: 403 });
  await assert.rejects(finish(LAUNCH, { open: keeps('b'), send }), { code: 'browser-different', sentence: 'Begun elsewhere.', reference: 'R' });
});

test('the end of a registration is told by both names, to the opener first', () => {
  const told = [];
  const tell = (who) => ({ postMessage: ({ subject }, origin) => told.push([who, subject, origin]) });
  close({ opener: tell('opener'), parent: tell('parent') });
  close({ opener: null, parent: tell('parent') });
  assert.deepEqual(told, [
    ['opener', 'lti.close', '*'],
    ['opener', 'org.imsglobal.lti.close', '*'],
    ['parent', 'lti.close', '*'],
    ['parent', 'org.imsglobal.lti.close', '*'],
  ]);
});
