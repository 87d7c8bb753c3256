import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actOf, chosen, healthCsv, stateOf } from '../../../webapp/js/pulse/health-list.js';

const pair = (id, mentorName, state, drivers = [], since = '2026-10-01') => ({ id, mentorName, menteeName: 'Bo', state, drivers, since, held: 1, expected: 2 });
const everything = { search: '', state: '', driver: '', sort: 'state' };
const ids = (pairs) => pairs.map(({ id }) => id);
const PAIRS = [
  pair(1, 'Zoë', 'GREEN'),
  pair(2, 'Đorđe', 'RED', ['NOTHING_BOOKED'], '2026-08-01'),
  pair(3, 'Ana', 'AMBER', ['FEW_MEETINGS', 'NO_GOALS'], '2026-09-01'),
  pair(4, 'Ben', undefined, [], '2026-11-01'),
  pair(5, 'Cy', 'RED', ['CANCELLED_TWICE', 'NOTHING_BOOKED']),
];

test('those most in need come first, and a pause last', () => {
  assert.deepEqual(ids(chosen(PAIRS, everything)), [5, 2, 3, 1, 4]);
});

test('pairs can be put in order by name, and by how long they have not met', () => {
  assert.deepEqual(ids(chosen(PAIRS, { ...everything, sort: 'name' })), [3, 4, 5, 2, 1]);
  assert.deepEqual(ids(chosen(PAIRS, { ...everything, sort: 'since' })), [2, 3, 5, 1, 4]);
});

test('filters narrow by state, reason and name, without accents', () => {
  assert.deepEqual(ids(chosen(PAIRS, { ...everything, state: 'RED' })), [5, 2]);
  assert.deepEqual(ids(chosen(PAIRS, { ...everything, state: 'PAUSED' })), [4]);
  assert.deepEqual(ids(chosen(PAIRS, { ...everything, driver: 'NO_GOALS' })), [3]);
  assert.deepEqual(ids(chosen(PAIRS, { ...everything, search: 'zoe bo' })), [1]);
  assert.deepEqual(chosen(PAIRS, { ...everything, search: 'nobody' }), []);
});

test('a list that is put in order stays as it was', () => {
  chosen(PAIRS, everything);
  assert.deepEqual(ids(PAIRS), [1, 2, 3, 4, 5]);
});

test('what to do follows the weightiest reason', () => {
  assert.deepEqual(PAIRS.map(actOf), ['NONE', 'NOTHING_BOOKED', 'FEW_MEETINGS', 'PAUSED', 'CANCELLED_TWICE']);
  assert.equal(stateOf({}), 'PAUSED');
});

test('the table for a spreadsheet has what staff sees and no formula', () => {
  const words = { state: (state) => state, driver: (driver) => `${driver}.`, act: () => 'Ask' };
  const csv = healthCsv([pair(1, '=SUM(1)', 'RED', ['NOTHING_BOOKED', 'NO_GOALS'])], ['A', 'B'], words);
  assert.equal(csv, "\uFEFFA,B\r\n'=SUM(1),Bo,RED,NOTHING_BOOKED. NO_GOALS.,Ask,1,2,2026-10-01\r\n");
});
