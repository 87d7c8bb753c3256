import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { doneKey, groupsOf, moved, piecesOf, statusOf } from '../../../webapp/js/partners/pairing-words.js';

const WORDS = JSON.parse(await readFile(new URL('../../../webapp/i18n/en/partners.json', import.meta.url), 'utf8'));
const LINES = ['ASKED', 'OTHER_ASKED', 'BEGINS', 'ORIENTATION', 'OTHERS_ORIENTATION', 'UNDER_WAY', 'PAUSED', 'CLOSING', 'COMPLETED', 'NOT_COME_ABOUT', 'ENDED'];
const OVER = ['COMPLETED', 'NOT_COME_ABOUT', 'ENDED'];

function pairing(line, more = {}) {
  return { line, on: null, partnerName: 'Ana', words: { pair: 'pair' }, chosen: false, ...more };
}

test('every line has a sentence, and one with a day as long as it is not over', () => {
  for (const line of LINES) {
    assert.ok(statusOf(pairing(line)).key in WORDS, line);
    if (!OVER.includes(line)) {
      assert.ok(statusOf(pairing(line, { on: '2026-12-04' })).key in WORDS, `${line} with a day`);
    }
  }
});

test('whoever chose somebody reads that, and whoever was proposed reads of a yes', () => {
  assert.equal(statusOf(pairing('OTHER_ASKED', { chosen: true })).key, 'partners.line.OTHER_ASKED_CHOSEN');
  assert.equal(statusOf(pairing('OTHER_ASKED', { chosen: true, on: '2026-12-04' })).key, 'partners.line.OTHER_ASKED_CHOSEN.on');
  assert.ok('partners.line.OTHER_ASKED_CHOSEN.on' in WORDS);
  assert.equal(statusOf(pairing('ASKED', { chosen: true })).key, 'partners.line.ASKED');
  assert.equal(statusOf(pairing('OTHER_ASKED')).values.name, 'Ana');
});

test('each line stands in one group: what needs me, what is under way, what is over', () => {
  const { needed, now, past } = groupsOf(LINES.map((line) => pairing(line)));
  const lines = (group) => group.map(({ line }) => line);
  assert.deepEqual(lines(needed), ['ASKED', 'ORIENTATION']);
  assert.deepEqual(lines(past), OVER);
  assert.equal(needed.length + now.length + past.length, LINES.length);
});

test('the pieces of a score stand end to end, and what gives no point is left out', () => {
  const pieces = piecesOf([
    { part: 'LEARN', points: 30.5 },
    { part: 'TEACH', points: 0 },
    { part: 'LANGUAGE', points: 5 },
  ]);
  assert.deepEqual(
    pieces.map(({ name, x, width }) => [name, x, width]),
    [
      ['teach', 0, 30.5],
      ['language', 30.5, 5],
    ],
  );
  assert.deepEqual(piecesOf([]), []);
});

test('somebody is moved by places, and never beyond the ends of the list', () => {
  const people = ['a', 'b', 'c'];
  assert.deepEqual(moved(people, 2, -1), ['a', 'c', 'b']);
  assert.deepEqual(moved(people, 0, 1), ['b', 'a', 'c']);
  assert.deepEqual(moved(people, 0, -1), people);
  assert.deepEqual(moved(people, 2, 5), people);
  assert.deepEqual(people, ['a', 'b', 'c']);
});

test('what was done has a sentence, another one for a yes than for a no', () => {
  const keys = [doneKey('answer', { accept: true }), doneKey('answer', { accept: false }), ...['exit', 'pause', 'resumption'].map((step) => doneKey(step, {}))];
  assert.equal(new Set(keys).size, keys.length);
  keys.forEach((key) => assert.ok(key in WORDS, key));
});
