import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, earlier, followsRequest, movesOf, pathOf, statesOf, without } from '../../../webapp/js/paths/path-model.js';

const step = (id, after = []) => ({ id, kind: 'OTHER', subject: null, title: id, after, choice: '', starts: null, state: 'PLANNED' });

test('a step that goes leaves nothing behind that comes after it', () => {
  assert.deepEqual(without([step('a'), step('b', ['a'])], 'a').map(({ id, after }) => [id, after]), [['b', []]]);
  assert.deepEqual(earlier([step('a'), step('b'), step('c')], 2).map(({ id }) => id), ['a', 'c', 'b']);
});

test('a template is no way that anybody goes', () => {
  assert.deepEqual(movesOf({ state: 'DRAFT', template: true }), []);
  assert.ok(movesOf({ state: 'ACTIVE', template: false }).includes('DONE'));
});

test('what is sent says nothing of how far a step is', () => {
  assert.deepEqual(Object.keys(bodyOf({ title: 'x', target: 'FREE', version: 1, steps: [step('a')] }).steps[0]), ['id', 'kind', 'subject', 'title', 'after', 'choice', 'starts']);
});

test('a plan becomes a path in the order of its days, with whoever teaches', () => {
  const plan = {
    steps: [
      { title: 'Late', offering: 'o', colleague: null, starts: '2027-07-01' },
      { title: 'Video', offering: null, colleague: { name: 'Ana', skill: 's' }, starts: '2027-01-01' },
    ],
  };
  const made = pathOf(plan, 'Mine', () => 'id');
  assert.deepEqual(made.steps.map(({ title, kind, subject, starts }) => [title, kind, subject, starts]), [['Video · Ana', 'MENTORING', 's', '2027-01-01'], ['Late', 'OFFERING', 'o', '2027-07-01']]);
});

test('a step with a request that somebody decides about is not moved by hand', () => {
  assert.ok(followsRequest({ request: { state: 'SUBMITTED' } }));
  assert.ok(followsRequest({ request: { state: 'PROOF_DUE' } }));
  for (const request of [null, { state: 'DRAFT' }, { state: 'DENIED' }, { state: 'PAID' }]) {
    assert.ok(!followsRequest({ request }));
  }
  assert.ok(!statesOf({ state: 'PLANNED' }).includes('APPROVED'));
  assert.equal(statesOf({ state: 'APPROVED' })[0], 'APPROVED');
});
