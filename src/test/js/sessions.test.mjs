import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setWords } from '../../../webapp/js/i18n.js';
import { boxesOf, linesOf, titleOf } from '../../../webapp/js/sessions/agenda-words.js';
import { groupsOf, isLink, newKey, stateKey } from '../../../webapp/js/sessions/session-words.js';
import { clock, weekShape } from '../../../webapp/js/sessions/week-shape.js';
import { dateIn, fieldIn, known, minuteIn, placeOf, spanIn } from '../../../webapp/js/sessions/zones.js';

const read = async (name) => JSON.parse(await readFile(new URL(`../../../webapp/i18n/en/${name}.json`, import.meta.url), 'utf8'));
const WORDS = await read('sessions');
const AGENDAS = await read('agendas');
const NOW = '2027-01-05T12:00:00Z';
const BEFORE = '2027-01-04T12:00:00Z';
const AFTER = '2027-01-06T12:00:00Z';

function session(state, more = {}) {
  return {
    state,
    options: [],
    startsAt: AFTER,
    mine: false,
    endedByMe: null,
    heldByMe: null,
    settled: false,
    objectedByMe: null,
    late: false,
    may: [],
    ...more,
  };
}

test('each meeting stands in one group: what needs me, what is to come with the next one first, what was', () => {
  const asked = session('PROPOSED', { startsAt: null, options: [AFTER], may: ['CONFIRM'] });
  const mine = session('PROPOSED', { startsAt: null, options: [AFTER], mine: true });
  const later = session('CONFIRMED', { startsAt: '2027-02-01T00:00:00Z' });
  const next = session('CONFIRMED');
  const was = session('CONFIRMED', { startsAt: BEFORE });
  const held = session('HELD', { startsAt: BEFORE, may: ['OBJECT'] });
  const heldByMe = session('HELD', { startsAt: BEFORE });
  const gone = session('CANCELLED', { startsAt: '2027-01-01T00:00:00Z' });
  const { needed, open, past } = groupsOf({ now: NOW, sessions: [gone, mine, later, heldByMe, next, was, held, asked] });
  assert.deepEqual(new Set(needed), new Set([asked, was, held]));
  assert.deepEqual(open, [next, later, mine]);
  assert.deepEqual(past, [heldByMe, gone]);
});

test('every state has a sentence of its own', () => {
  const all = [
    session('PROPOSED', { mine: true }),
    session('PROPOSED'),
    session('CONFIRMED'),
    session('CONFIRMED', { startsAt: BEFORE }),
    session('CONFIRMED', { startsAt: BEFORE, objectedByMe: true }),
    session('CONFIRMED', { startsAt: BEFORE, objectedByMe: false }),
    session('HELD', { heldByMe: true }),
    session('HELD', { heldByMe: false }),
    session('HELD', { settled: true }),
    session('NO_SHOW', { endedByMe: true }),
    session('NO_SHOW', { endedByMe: false }),
    session('CANCELLED', { endedByMe: true }),
    session('CANCELLED', { endedByMe: false }),
    session('CANCELLED'),
    session('CANCELLED', { late: true, objectedByMe: true, endedByMe: true }),
    session('CANCELLED', { late: true, objectedByMe: false, endedByMe: false }),
    session('MOVED', { endedByMe: true }),
    session('MOVED', { endedByMe: false }),
  ].map((one) => stateKey(one, NOW));
  assert.equal(new Set(all).size, all.length);
  all.forEach((key) => assert.ok(key in WORDS, key));
});

test('times are told in the zone that is asked for, and unknown zones are UTC', () => {
  assert.equal(dateIn('America/New_York', '2027-01-05T03:00:00Z'), '2027-01-04');
  assert.equal(minuteIn('Asia/Kathmandu', '2027-01-05T00:00:00Z'), 345);
  assert.equal(minuteIn('Europe/Zurich', '2027-01-04T23:00:00Z'), 0);
  assert.equal(fieldIn('Europe/Zurich', '2027-07-05T10:30:00Z'), '2027-07-05T12:30');
  assert.match(spanIn('Europe/Zurich', '2027-01-05T10:30:00Z', 45), /11:30–12:15$/);
  assert.equal(placeOf('America/New_York'), 'New York');
  assert.equal(placeOf('Z'), 'UTC');
  assert.equal(known('Nowhere/Atall'), 'UTC');
});

test('a time over midnight stands in both days, and the hours that are shown hold all of it', () => {
  const { days, first, last } = weekShape([{ from: '2027-01-05T21:00:00Z', to: '2027-01-06T01:00:00Z' }], 'Europe/Zurich');
  assert.deepEqual(
    days.map(({ day, pieces }) => [day, pieces]),
    [
      ['2027-01-05', [{ begin: 1320, end: 1440 }]],
      ['2027-01-06', [{ begin: 0, end: 120 }]],
    ],
  );
  assert.deepEqual([first, last], [0, 24]);
  assert.deepEqual(weekShape([], 'UTC'), { days: [], first: 8, last: 18 });
});

test('a change of the clock within a time leaves a gap, or shows the hour that comes twice', () => {
  const spring = weekShape([{ from: '2027-03-28T00:00:00Z', to: '2027-03-28T02:00:00Z' }], 'Europe/Zurich');
  assert.deepEqual(spring.days[0].pieces, [
    { begin: 60, end: 120 },
    { begin: 180, end: 240 },
  ]);
  const autumn = weekShape([{ from: '2026-10-25T00:00:00Z', to: '2026-10-25T02:00:00Z' }], 'Europe/Zurich');
  assert.deepEqual(autumn.days[0].pieces, [
    { begin: 120, end: 180 },
    { begin: 120, end: 180 },
  ]);
});

test('minutes become a clock', () => {
  assert.deepEqual([0, 570, 1440].map(clock), ['00:00', '09:30', '24:00']);
});

test('an agenda has the words of the programme where there are any, and else those of the library', () => {
  setWords('en', AGENDAS);
  const bare = { key: 'show-me', boxes: [5, 10, 20, 5, 5], seniorLines: 3, juniorLines: 3, edit: null };
  assert.equal(titleOf(bare), 'Show me, then let me');
  assert.deepEqual(
    boxesOf(bare).map(({ begins }) => begins),
    [0, 5, 15, 35, 40],
  );
  assert.ok(boxesOf(bare).every(({ words }) => words && !words.startsWith('agendas.')));
  assert.equal(linesOf(bare).junior.length, 3);
  const edited = { ...bare, edit: { title: 'Ours', senior: ['One'], junior: [], hidden: false, version: 1 } };
  assert.equal(titleOf(edited), 'Ours');
  assert.deepEqual(linesOf(edited).senior, ['One']);
  assert.deepEqual(linesOf(edited).junior, linesOf(bare).junior);
});

test('only a safe link may be followed', () => {
  assert.ok(isLink('https://meet.example.org/x'));
  ['http://x.org', 'javascript:alert(1)', 'Room 4', 'https://', ' https://x.org'].forEach((place) => assert.ok(!isLink(place), place));
});

test('each wish has a key of its own, also where the browser makes no ids', () => {
  assert.notEqual(newKey(), newKey());
  assert.notEqual(newKey(null), newKey(null));
});
