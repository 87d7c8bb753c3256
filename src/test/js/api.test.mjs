import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApi, withQuery } from '../../../webapp/js/api.js';
import { Problem } from '../../../webapp/js/problem.js';

function answer(status, body = '', headers = {}) {
  return () => Promise.resolve(new Response(status === 204 ? null : body, { status, headers }));
}

/** An API whose server gives the answers in turn, and keeps what it was asked. */
function apiWith(answers, settings = {}) {
  const asked = [];
  const pauses = [];
  const environment = {
    fetch: (url, request) => {
      asked.push({ url, ...request });
      return answers[Math.min(asked.length, answers.length) - 1](url, request);
    },
    pause: (milliseconds) => Promise.resolve(pauses.push(milliseconds)),
    online: () => settings.online ?? true,
  };
  const api = createApi({ base: '/vv', headers: { 'Viceversa-Session': 'h1' }, environment, ...settings });
  return { api, asked, pauses };
}

const nothingComes = () => Promise.reject(new TypeError('Failed to fetch'));
const hangs = (url, { signal }) => new Promise((_, failed) => signal.addEventListener('abort', () => failed(signal.reason)));

test('a request carries the session and goes below the base', async () => {
  const { api, asked } = apiWith([answer(200, '{"a":1}')]);
  assert.deepEqual(await api.get('/api/me'), { a: 1 });
  assert.equal(asked[0].url, '/vv/api/me');
  assert.equal(asked[0].headers['Viceversa-Session'], 'h1');
  assert.equal(asked[0].credentials, 'same-origin');
});

test('what was asked ahead is answered once, and asked anew after that', async () => {
  const { api, asked } = apiWith([answer(200, '{"n":1}'), answer(200, '{"n":2}')]);
  api.ahead('/api/offers');
  api.ahead('/api/offers');
  assert.equal(asked.length, 1);
  assert.deepEqual(await api.get('/api/offers'), { n: 1 });
  assert.deepEqual(await api.get('/api/offers'), { n: 2 });
});

test('what failed ahead is told to whoever wanted it, and to nobody else', async () => {
  const { api } = apiWith([answer(403, '{"code":"not-allowed"}')]);
  api.ahead('/api/programmes');
  await assert.rejects(api.get('/api/programmes'), { code: 'not-allowed' });
});

test('an answer that was asked ahead long ago is asked anew', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: 1000 });
  const { api } = apiWith([answer(200, '{"n":1}'), answer(200, '{"n":2}')]);
  api.ahead('/api/offers');
  context.mock.timers.tick(11000);
  assert.deepEqual(await api.get('/api/offers'), { n: 2 });
});

test('a body is sent as JSON', async () => {
  const { api, asked } = apiWith([answer(201, '{"id":"g"}')]);
  await api.post('/api/grants', { personId: 'p' });
  assert.equal(asked[0].method, 'POST');
  assert.equal(asked[0].headers['Content-Type'], 'application/json');
  assert.equal(asked[0].body, '{"personId":"p"}');
});

test('an empty answer is null', async () => {
  assert.equal(await apiWith([answer(204)]).api.delete('/api/session'), null);
});

test('a refusal keeps its code, sentence and reference', async () => {
  const body = JSON.stringify({ title: 'Forbidden', code: 'not-allowed', detail: 'Only instructors see this.', reference: 'R1' });
  const { api } = apiWith([answer(403, body)]);
  await assert.rejects(api.get('/api/roster'), { name: 'Problem', status: 403, code: 'not-allowed', sentence: 'Only instructors see this.', reference: 'R1' });
});

test('a refusal that is a web page gives no sentence of its own', async () => {
  const { api } = apiWith([answer(500, '<html>boom</html>')]);
  await assert.rejects(api.get('/api/me'), { status: 500, code: 'status-500', sentence: '' });
});

test('a refusal of the wrong shape is survived', async () => {
  for (const body of ['null', '[]', '7', '{"code":5,"detail":{}}']) {
    await assert.rejects(apiWith([answer(400, body)]).api.get('/x'), { code: 'status-400', sentence: '' });
  }
});

test('a GET is tried three times when nothing comes back', async () => {
  const { api, asked, pauses } = apiWith([nothingComes, nothingComes, answer(200, '1')]);
  assert.equal(await api.get('/api/me'), 1);
  assert.equal(asked.length, 3);
  assert.deepEqual(pauses, [400, 1200]);
});

test('a GET that keeps failing says so after three tries', async () => {
  const { api, asked } = apiWith([answer(503)]);
  await assert.rejects(api.get('/api/me'), { status: 503 });
  assert.equal(asked.length, 3);
});

test('Retry-After is followed, up to five seconds', async () => {
  const { api, pauses } = apiWith([answer(503, '', { 'Retry-After': '2' }), answer(503, '', { 'Retry-After': '600' }), answer(200, '1')]);
  await api.get('/api/me');
  assert.deepEqual(pauses, [2000, 5000]);
});

test('a GET is not tried again after a refusal', async () => {
  const { api, asked } = apiWith([answer(403)]);
  await assert.rejects(api.get('/api/roster'));
  assert.equal(asked.length, 1);
});

test('nothing but a GET is ever sent twice', async () => {
  for (const send of [(api) => api.post('/x', {}), (api) => api.put('/x', {}), (api) => api.delete('/x')]) {
    const { api, asked } = apiWith([nothingComes]);
    await assert.rejects(send(api), { code: 'unreachable' });
    assert.equal(asked.length, 1);
  }
});

test('a device without a network is told apart from a tool that is away', async () => {
  const { api, asked } = apiWith([nothingComes], { online: false });
  await assert.rejects(api.get('/x'), { code: 'offline' });
  assert.equal(asked.length, 1);
});

test('a tool that hangs is given up', async () => {
  await assert.rejects(apiWith([hangs], { timeout: 20 }).api.get('/x'), { code: 'timed-out' });
});

test('a call may take longer where it is said so', async () => {
  const late = () => new Promise((done) => setTimeout(() => done(new Response('1')), 60));
  assert.equal(await apiWith([late], { timeout: 20 }).api.get('/x', { time: 1000 }), 1);
});

test('a page that is left gets no problem but the end it asked for', async () => {
  const abort = new AbortController();
  const pending = apiWith([hangs]).api.get('/x', { signal: abort.signal });
  abort.abort();
  await assert.rejects(pending, (failure) => !(failure instanceof Problem));
});

test('the end of a visit is told once, and is a problem that is over', async () => {
  let ended = 0;
  const { api, asked } = apiWith([answer(401, '{"code":"session-ended"}')], { onEnded: () => ended++ });
  await assert.rejects(api.get('/api/me'), { ended: true });
  assert.equal(ended, 1);
  assert.equal(asked.length, 1);
});

test('a wrong password does not end a visit', async () => {
  let ended = 0;
  const { api } = apiWith([answer(401, '{"code":"operator-unknown"}')], { onEnded: () => ended++ });
  await assert.rejects(api.post('/api/operator/session', {}), { ended: false, code: 'operator-unknown' });
  assert.equal(ended, 0);
});

test('an answer that is not JSON is a problem', async () => {
  await assert.rejects(apiWith([answer(200, '<html>')]).api.get('/x'), { code: 'unreadable' });
});

test('a file is handed over as it is', async () => {
  const { api, asked } = apiWith([answer(200, 'name\nÓ\n')]);
  const file = await api.get('/api/roster.csv', { accept: 'text/csv' });
  assert.equal(await file.text(), 'name\nÓ\n');
  assert.equal(asked[0].headers.Accept, 'text/csv');
});

test('a query leaves out what is empty and escapes the rest', () => {
  assert.equal(withQuery('/api/roster', { search: 'Ó & co', role: '', after: null, limit: 100 }), '/api/roster?search=%C3%93+%26+co&limit=100');
  assert.equal(withQuery('/api/roster', { search: '' }), '/api/roster');
});
