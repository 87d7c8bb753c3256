import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, choose, chosenOf, entitle, itemsOf } from '../../../webapp/js/deeplinking/selection.js';
import { sendAnswer } from '../../../webapp/js/deeplinking/send-answer.js';
import { tally, withCookies } from '../../../webapp/js/diagnostics/cookie-check.js';
import { copy } from '../../../webapp/js/parts/copy-field.js';
import { pathOf } from '../../../webapp/js/parts/router.js';
import { csvName } from '../../../webapp/js/roster/download.js';
import { csvPath, EVERYONE, joined, narrows, rosterPath } from '../../../webapp/js/roster/roster-query.js';

test('the list asks for a hundred people who are here', () => {
  assert.equal(rosterPath(EVERYONE), '/api/roster?status=here&limit=100');
  assert.equal(rosterPath({ search: 'ó', role: 'LEARNER', status: 'left' }, 'c/1'), '/api/roster?search=%C3%B3&role=LEARNER&status=left&after=c%2F1&limit=100');
});

test('the file has the filter of the list', () => {
  assert.equal(csvPath({ search: 'a', role: '', status: 'here' }), '/api/roster.csv?search=a&status=here');
});

test('a filter narrows unless it shows everyone who is here', () => {
  assert.ok(!narrows(EVERYONE));
  assert.ok(narrows({ ...EVERYONE, search: 'a' }));
  assert.ok(narrows({ ...EVERYONE, role: 'LEARNER' }));
  assert.ok(narrows({ ...EVERYONE, status: 'left' }));
});

test('somebody who moved between two parts is shown once', () => {
  const person = (personId) => ({ personId });
  assert.deepEqual(joined([person('a'), person('b')], [person('b'), person('c')]).map(({ personId }) => personId), ['a', 'b', 'c']);
});

test('a file is named so that every system takes it', () => {
  const day = new Date('2026-11-22T12:00:00Z');
  assert.equal(csvName('R&D: "Mentoring" / 2026', day), 'R-D-Mentoring-2026-people-2026-11-22.csv');
  assert.equal(csvName('メンタリング', day), 'メンタリング-people-2026-11-22.csv');
  assert.equal(csvName(undefined, day), 'people-2026-11-22.csv');
  assert.ok(csvName('x'.repeat(500), day).length < 100);
});

test('the path is what stands after the sign, else the home', () => {
  assert.deepEqual(['#/people', '', '#', '#main'].map(pathOf), ['/people', '/', '/', '/']);
});

const KINDS = [
  { id: 'home', title: 'Viceversa' },
  { id: 'reflection', title: 'Reflection' },
];

test('a single kind is chosen from the start, one of several is not', () => {
  assert.deepEqual(chosenOf(begin({ kinds: KINDS.slice(0, 1) })).map(({ kind }) => kind), ['home']);
  assert.deepEqual(chosenOf(begin({ kinds: KINDS })), []);
});

test('where one may be added, a choice takes the place of the one before', () => {
  const first = choose(begin({ kinds: KINDS }), 'home', true, false);
  assert.deepEqual(chosenOf(choose(first, 'reflection', true, false)).map(({ kind }) => kind), ['reflection']);
  assert.deepEqual(chosenOf(choose(first, 'reflection', true, true)).map(({ kind }) => kind), ['home', 'reflection']);
});

test('a title is sent only if it was changed, and without blanks around it', () => {
  const chosen = choose(choose(begin({ kinds: KINDS }), 'home', true, true), 'reflection', true, true);
  assert.deepEqual(itemsOf(entitle(chosen, 'reflection', '  My week ')), [{ kind: 'home' }, { kind: 'reflection', title: 'My week' }]);
  assert.deepEqual(itemsOf(entitle(chosen, 'home', ' ')), [{ kind: 'home' }, { kind: 'reflection' }]);
});

test('the answer goes back as the one field JWT', () => {
  const sent = [];
  const element = (name) => ({ name, children: [], append(child) { this.children.push(child); }, submit() { sent.push(this); } });
  const page = { createElement: (tag) => element(tag), body: element('body') };
  sendAnswer({ returnUrl: 'https://lms.example.org/return?x=1', jwt: 'a.b.c' }, page);
  const [form] = sent;
  assert.deepEqual([form.method, form.action, form.target], ['post', 'https://lms.example.org/return?x=1', '_self']);
  assert.deepEqual(form.children.map(({ name, value }) => [name, value]), [['JWT', 'a.b.c']]);
});

test('an answer without a return address or a token goes nowhere', () => {
  for (const answer of [{ returnUrl: 'javascript:alert(1)', jwt: 'a' }, { returnUrl: 'https://lms.example.org', jwt: '' }]) {
    assert.throws(() => sendAnswer(answer, {}), { code: 'unreadable' });
  }
});

test('the page adds its own check for cookies in place of the tool’s', () => {
  const checks = withCookies([{ id: 'cookies', state: 'NOT_APPLICABLE' }, { id: 'keys', state: 'FAILED' }], false);
  assert.deepEqual(checks.map(({ id, state }) => [id, state]), [['keys', 'FAILED'], ['cookies', 'WARNING']]);
  assert.deepEqual(tally(checks), { failed: 1, warnings: 1 });
  assert.equal(withCookies([], true)[0].state, 'OK');
});

test('copying falls back to the older command, and says when neither works', async () => {
  const field = { focus() {}, select() { this.selected = true; } };
  const denied = { writeText: () => Promise.reject(new Error('denied')) };
  assert.equal(await copy('x', field, { clipboard: { writeText: async () => {} }, page: {} }), true);
  assert.equal(field.selected, undefined);
  assert.equal(await copy('x', field, { clipboard: denied, page: { execCommand: () => true } }), true);
  assert.equal(await copy('x', field, { clipboard: undefined, page: { execCommand: () => false } }), false);
  assert.equal(field.selected, true);
});
