import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { anchorOf, numbered, piecesOf, placeOf, snapped } from '../../../webapp/js/grading/anchors.js';
import { phrasesFor, withPhrase } from '../../../webapp/js/grading/bank.js';
import { deedOf, isTyping, KEYS, keysOn, switchKeys } from '../../../webapp/js/grading/keys.js';
import { createPapers } from '../../../webapp/js/grading/papers.js';
import { addressOf, beginAt, countOf, EVERYTHING, filterOf, narrows, splitFor, STATES, VIEWS, viewOf, withView } from '../../../webapp/js/grading/queue-query.js';
import { differences, formOf, isComplete, nextCriterion, numberOf, placesOf, scoreOf, together, wayOf, withLevel } from '../../../webapp/js/grading/sheet.js';
import { barsOf, sharesOf } from '../../../webapp/js/grading/statistics-shape.js';
import { sentencesOf, stepped } from '../../../webapp/js/grading/text-steps.js';
import { timelineOf } from '../../../webapp/js/grading/timeline-shape.js';
import { instantOf, localOf } from '../../../webapp/js/grading/times.js';
import { lineOf, wayOf as cardWay } from '../../../webapp/js/home/grading-card.js';
import { nextOf } from '../../../webapp/js/reflection/result-model.js';

const texts = async (name) => JSON.parse(await readFile(new URL(`../../../webapp/i18n/${name}.json`, import.meta.url), 'utf8'));
const WORDS = { ...(await texts('en/grading')), ...(await texts('en/results')) };

const FAMILY = '👨‍👩‍👧‍👦';
const level = (percent) => ({ title: `L${percent}`, description: '', percent, feedback: '' });
const criterion = (id, weight) => ({ id, title: id, description: '', weight, levels: [25, 50, 75, 100].map(level) });
const rubric = { criteria: [criterion('a', 1), criterion('b', 2), criterion('c', 1)] };
const ACTIVITY = { grading: 'POINTS', scoreMaximum: 10, rubric };
const EMPTY = { levels: {}, feedback: {}, points: null, passed: null, adjustment: 0, adjustmentReason: '', comment: '', anchors: [] };

test('an anchor never cuts what people see as one sign, and has no blanks at its ends', () => {
  const text = `We met ${FAMILY} today. `;
  const emoji = text.indexOf(FAMILY);
  assert.deepEqual(snapped(text, emoji + 1, emoji + 3), { start: emoji, end: emoji + FAMILY.length });
  assert.deepEqual(snapped(text, emoji + 3, emoji + 1), { start: emoji, end: emoji + FAMILY.length }, 'drawn backwards');
  assert.deepEqual(snapped(text, emoji - 1, emoji + 2), { start: emoji, end: emoji + FAMILY.length });
  assert.deepEqual(snapped(text, 2, 7), { start: 3, end: 6 }, 'blanks are left out');
  assert.equal(snapped(text, 2, 3), null);
  const accent = 'cafe\u0301 noir';
  assert.deepEqual(snapped(accent, 0, 4), { start: 0, end: 5 }, 'the accent stays with its letter');
  assert.equal(snapped('', 0, 0), null);
});

test('an anchor is found where it says, else where its words stand nearest, in every alphabet', () => {
  for (const text of ['one two one two', `${FAMILY} two ${FAMILY} two`, 'شلوم one عليكم one']) {
    const word = text.split(' ')[1];
    const second = text.lastIndexOf(word);
    const anchor = anchorOf(text, { start: second, end: second + word.length });
    assert.equal(text.substr(anchor.offset, anchor.quote.length), anchor.quote);
    assert.deepEqual(placeOf(text, anchor), { start: second, end: second + word.length });
    assert.deepEqual(placeOf(`>> ${text}`, anchor), { start: second + 3, end: second + 3 + word.length });
    assert.equal(placeOf('nothing of it', { ...anchor, quote: 'xyz' }), null);
  }
});

test('a text is cut into pieces that are the text again, also where marks overlap', () => {
  const text = `abc ${FAMILY} def`;
  const marks = [
    { key: 'x', start: 0, end: 7 },
    { key: 'y', start: 4, end: text.length },
  ];
  const pieces = piecesOf(text, marks);
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
  assert.deepEqual(pieces.map((piece) => piece.marks.join('')), ['x', 'xy', 'y']);
  assert.deepEqual(pieces.map((piece) => piece.ends.join('')), ['', 'x', 'y']);
  assert.deepEqual(piecesOf('plain', []), [{ from: 0, text: 'plain', marks: [], ends: [] }]);
  assert.deepEqual(piecesOf('', []), []);
});

test('comments are numbered as a reader meets them; what lost its place comes last', () => {
  const answers = [
    { prompt: 'p1', text: 'first answer' },
    { prompt: 'p2', text: 'second answer' },
  ];
  const anchors = [
    { id: 'gone', prompt: 'p1', offset: 0, quote: 'never', text: '' },
    { id: 'late', prompt: 'p2', offset: 0, quote: 'second', text: '' },
    { id: 'b', prompt: 'p1', offset: 6, quote: 'answer', text: '' },
    { id: 'a', prompt: 'p1', offset: 0, quote: 'first', text: '' },
  ];
  assert.deepEqual(numbered(anchors, answers).map(({ id, number }) => `${number} ${id}`), ['1 a', '2 b', '3 late', '4 gone']);
});

test('a text is walked by keyboard: sentences, and more or less of it by sentences and words', () => {
  const text = 'One is here. Two is there! Three?';
  const [first, second, third] = sentencesOf(text);
  const key = (name, shiftKey = false) => ({ key: name, shiftKey });
  assert.equal(text.slice(second.start, second.end), 'Two is there!');
  assert.deepEqual(stepped(text, null, key('ArrowDown')), first);
  assert.deepEqual(stepped(text, null, key('ArrowUp')), third);
  assert.deepEqual(stepped(text, first, key('ArrowDown')), second);
  assert.deepEqual(stepped(text, third, key('ArrowDown')), third, 'the end stays the end');
  assert.deepEqual(stepped(text, second, key('ArrowUp')), first);
  const more = stepped(text, first, key('ArrowDown', true));
  assert.equal(text.slice(more.start, more.end), 'One is here. Two is there!');
  assert.deepEqual(stepped(text, more, key('ArrowUp', true)), { start: 0, end: first.end });
  const word = stepped(text, first, key('ArrowRight', true));
  assert.equal(text.slice(word.start, word.end), 'One is here. Two');
  assert.equal(text.slice(0, stepped(text, first, key('ArrowLeft', true)).end), 'One is here');
  assert.deepEqual(stepped(text, first, key('ArrowLeft', true), true), word, 'where one reads from right to left, left leads on');
  assert.equal(stepped('  \n ', null, key('ArrowDown')), null);
});

const pressed = (key, more = {}) => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: { tagName: 'BODY' }, ...more });

test('every key of the list does what it says, and has words', () => {
  assert.deepEqual(deedOf(pressed('ArrowLeft')), { does: 'previous' });
  assert.deepEqual(deedOf(pressed('ArrowRight')), { does: 'next' });
  assert.deepEqual(deedOf(pressed('3')), { does: 'level', value: 3 });
  assert.deepEqual(deedOf(pressed('&', { code: 'Digit1' })), { does: 'level', value: 1 }, 'another keyboard');
  assert.equal(deedOf(pressed('!', { code: 'Digit1', shiftKey: true })), null);
  assert.equal(deedOf(pressed('0')), null);
  assert.deepEqual(deedOf(pressed('c')), { does: 'comment' });
  assert.deepEqual(deedOf(pressed('s')), { does: 'save' });
  assert.deepEqual(deedOf(pressed('r')), { does: 'giveBack' });
  assert.deepEqual(deedOf(pressed('?', { shiftKey: true })), { does: 'help' });
  assert.deepEqual(deedOf(pressed('Enter', { ctrlKey: true })), { does: 'release' });
  assert.deepEqual(deedOf(pressed('Enter', { metaKey: true })), { does: 'release' });
  assert.equal(deedOf(pressed('Enter')), null);
  assert.equal(deedOf(pressed('ArrowRight', { shiftKey: true })), null, 'that makes a selection longer');
  KEYS.forEach(({ does }) => assert.ok(`grading.key.${does}` in WORDS, does));
});

test('no key does anything while somebody types, with other keys held, while a sign is put together, or when switched off', () => {
  const keys = ['c', 's', 'r', '?', '1', 'ArrowRight'];
  for (const target of [{ tagName: 'TEXTAREA' }, { tagName: 'INPUT', type: 'text' }, { tagName: 'INPUT' }, { tagName: 'SELECT' }, { tagName: 'DIV', isContentEditable: true }]) {
    assert.ok(isTyping(target));
    keys.forEach((key) => assert.equal(deedOf(pressed(key, { target })), null, `${key} in ${target.tagName}`));
  }
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
    keys.forEach((key) => assert.equal(deedOf(pressed(key, { [held]: true })), null, held));
  }
  keys.forEach((key) => assert.equal(deedOf(pressed(key, { isComposing: true })), null));
  keys.forEach((key) => assert.equal(deedOf(pressed(key), { on: false }), null));
  assert.deepEqual(deedOf(pressed('Enter', { ctrlKey: true }), { on: false }), { does: 'release' });
  assert.equal(deedOf(pressed('Enter', { ctrlKey: true, repeat: true })), null, 'held down it releases once');
  assert.equal(deedOf(pressed('ArrowRight', { target: { tagName: 'INPUT', type: 'radio' } })), null);
  assert.deepEqual(deedOf(pressed('3', { target: { tagName: 'INPUT', type: 'checkbox' } })), { does: 'level', value: 3 });
});

test('keys are switched off for this visit also where nothing is kept', () => {
  const never = () => {
    throw new Error('not in this frame');
  };
  assert.equal(keysOn(never), true);
  assert.equal(switchKeys(false, never), false);
  assert.equal(keysOn(never), false);
  switchKeys(true, never);
  assert.equal(keysOn(never), true);
});

test('the next paper is there before it is wanted, and asked for once', async () => {
  const asked = [];
  const papers = createPapers(async (who) => {
    asked.push(who);
    return { who };
  });
  papers.ahead('b', null, undefined);
  assert.equal(papers.peek('b'), undefined, 'it is on its way');
  assert.deepEqual(await papers.get('b'), { who: 'b' });
  assert.deepEqual(papers.peek('b'), { who: 'b' });
  papers.ahead('b');
  assert.deepEqual(asked, ['b']);
  papers.put('b', { who: 'b', changed: true });
  assert.deepEqual(await papers.get('b'), { who: 'b', changed: true });
});

test('a paper that could not be fetched ahead is asked for again, and an old one too', async () => {
  let away = true;
  let now = 0;
  let asked = 0;
  const papers = createPapers(
    async (who) => {
      asked++;
      if (away) {
        throw new Error('away');
      }
      return { who };
    },
    () => now,
  );
  papers.ahead('a');
  await assert.rejects(papers.get('a'));
  away = false;
  assert.deepEqual(await papers.get('a'), { who: 'a' });
  now = 301000;
  assert.equal(papers.peek('a'), undefined);
  await papers.get('a');
  assert.equal(asked, 3);
  for (let who = 0; who < 30; who++) {
    await papers.get(String(who));
  }
  assert.equal(papers.peek('0'), undefined, 'only the last ones are kept');
  assert.deepEqual(papers.peek('29'), { who: '29' });
});

test('an address tells the filter, and nothing that makes no sense comes out of one', () => {
  const filter = { ...EVERYTHING, state: 'UNGRADED', late: 'true', search: 'Ó & Ü', sort: 'NAME' };
  assert.deepEqual(filterOf(addressOf('a1', filter)), filter);
  assert.equal(addressOf('a1', EVERYTHING, 'p/1'), '/grading/a1/p%2F1');
  assert.deepEqual(filterOf('/grading/a?state=DROP&late=yes&sort=x'), EVERYTHING);
  assert.deepEqual(filterOf('/grading/a'), EVERYTHING);
});

test('each button of the queue is a filter, has words and a count', () => {
  const counts = { all: 9, SUBMITTED: 4, IN_MARKING: 1, MARKED: 1, READY: 1, RELEASED: 1, RETURNED: 0, REGRADE_ASKED: 1, EXCUSED: 0, late: 2, mine: 3, problem: 1 };
  const found = VIEWS.map(({ name }) => [name, countOf(counts, name)]);
  assert.deepEqual(found, [['all', 9], ['ungraded', 6], ['toRelease', 2], ['late', 2], ['returned', 0], ['mine', 3], ['regrade', 1], ['problem', 1]]);
  for (const { name } of VIEWS) {
    assert.equal(viewOf(withView({ ...EVERYTHING, search: 'x', late: 'true' }, name)), name);
    assert.equal(withView({ ...EVERYTHING, search: 'x' }, name).search, 'x');
    assert.ok(`grading.view.${name}` in WORDS);
  }
  STATES.forEach((state) => assert.ok(`grading.state.${state}` in WORDS, state));
  assert.equal(narrows({ ...EVERYTHING, sort: 'NAME' }), false);
  assert.equal(narrows({ ...EVERYTHING, search: 'x' }), true);
});

test('a deed with many says which it takes and which not', () => {
  const rows = ['MARKED', 'READY', 'SUBMITTED', 'SUBMITTED', 'EXCUSED'].map((state, who) => ({ who, state }));
  const { taken, left } = splitFor('release', rows);
  assert.deepEqual(taken.map(({ who }) => who), [0, 1]);
  assert.deepEqual(left, [{ state: 'SUBMITTED', count: 2 }, { state: 'EXCUSED', count: 1 }]);
  assert.equal(splitFor('excuse', rows).taken.length, 4);
  assert.equal(splitFor('allocate', rows).taken.length, 5);
});

test('levels make the points as the tool reckons them', () => {
  const form = { ...EMPTY, levels: { a: 3, b: 1, c: 2 } };
  assert.equal(scoreOf(ACTIVITY, EMPTY, 0), null);
  assert.deepEqual(scoreOf(ACTIVITY, form, 0), { rubricPoints: 6.88, raw: 6.88, penalised: 6.88 });
  assert.deepEqual(scoreOf(ACTIVITY, { ...form, adjustment: 0.5, adjustmentReason: 'r' }, 5), { rubricPoints: 6.88, raw: 7.38, penalised: 7.01 });
  assert.equal(scoreOf(ACTIVITY, { ...form, adjustment: 9, adjustmentReason: 'r' }, 0).raw, 10);
  assert.equal(scoreOf(ACTIVITY, { ...form, adjustment: -9, adjustmentReason: 'r' }, 0).raw, 0);
  assert.equal(scoreOf({ ...ACTIVITY, rubric: null }, { ...EMPTY, points: 7.5 }, 10).penalised, 6.75);
  assert.equal(scoreOf({ ...ACTIVITY, grading: 'PASS_FAIL' }, { ...EMPTY, passed: false }, 0).raw, 0);
  assert.equal(scoreOf({ ...ACTIVITY, grading: 'PASS_FAIL' }, { ...EMPTY, passed: true }, 0).raw, 10);
  assert.deepEqual(['NUMBER', 'RUBRIC', 'PASS_FAIL', 'COMPLETION'], [wayOf({ grading: 'POINTS', rubric: null }), wayOf(ACTIVITY), wayOf({ grading: 'PASS_FAIL', rubric }), wayOf({ grading: 'COMPLETION', rubric: null })]);
  assert.equal(isComplete({ grading: 'COMPLETION', rubric: null }, EMPTY), true);
});

test('a level is chosen, changed, and taken away by choosing it again', () => {
  const [a] = rubric.criteria;
  const first = withLevel(EMPTY, a, 1);
  assert.deepEqual(first.levels, { a: 1 });
  assert.deepEqual(withLevel(first, a, 3).levels, { a: 3 });
  assert.deepEqual(withLevel(first, a, 1), EMPTY);
});

test('an adjustment needs a reason', () => {
  const form = { ...EMPTY, levels: { a: 3, b: 1, c: 2 }, adjustment: 1 };
  assert.equal(isComplete(ACTIVITY, form), false);
  assert.equal(isComplete(ACTIVITY, { ...form, adjustmentReason: 'r' }), true);
  assert.equal(isComplete(ACTIVITY, { ...form, adjustment: 0 }), true);
});

test('after a level it goes on to the next criterion without one', () => {
  const { criteria } = rubric;
  assert.equal(nextCriterion(criteria, { a: 1 }, 0), 1);
  assert.equal(nextCriterion(criteria, { a: 1, b: 1 }, 0), 2);
  assert.equal(nextCriterion(criteria, { b: 1, c: 1 }, 2), 0, 'what was left out comes from the top');
  assert.equal(nextCriterion(criteria, { a: 1, b: 1, c: 1 }, 2), 2);
  assert.equal(nextCriterion(criteria, { a: 1, b: 1, c: 1 }, 0), 1);
  const passOrFail = { grading: 'PASS_FAIL', rubric: { criteria } };
  assert.equal(nextCriterion(criteria, { a: 1, b: 1, c: 1 }, 2, placesOf(passOrFail)), 3, 'whether it is passed comes last');
  assert.equal(placesOf({ grading: 'PASS_FAIL', rubric: null }), 1);
  assert.equal(placesOf({ grading: 'POINTS', rubric: null }), 0);
});

test('points are read with a point or a comma, and nothing else', () => {
  assert.deepEqual(['', ' 7,5 ', '7.25', '-1', '−0.5', '10'].map(numberOf), [null, 7.5, 7.25, -1, -0.5, 10]);
  assert.deepEqual(['x', '1.234', '1e3', '1,2,3', '--1'].map(numberOf), [undefined, undefined, undefined, undefined, undefined]);
});

test('two sheets: every difference is named and has words, and together they lose no word', () => {
  const mine = { ...EMPTY, levels: { a: 1 }, feedback: { a: 'x' }, comment: 'mine', points: 1, passed: true, adjustment: 1, adjustmentReason: 'r', anchors: [{ id: '1', prompt: 'p', offset: 0, quote: 'q', text: 'one' }] };
  const theirs = formOf({ ...EMPTY, version: 4, levels: { b: 2 }, feedback: { a: 'y' }, comment: 'theirs', anchors: [{ id: '2', prompt: 'p', offset: 0, quote: 'q', text: 'two' }] });
  const found = differences(mine, theirs);
  assert.deepEqual(found.map(({ field, criterion: of }) => (of ? `${field} ${of}` : field)), ['levels a', 'levels b', 'feedback a', 'points', 'passed', 'adjustment', 'adjustmentReason', 'comment', 'anchors']);
  found.forEach(({ field }) => assert.ok(`grading.field.${field}` in WORDS, field));
  assert.deepEqual(differences(mine, mine), []);
  const both = together(mine, theirs);
  assert.deepEqual([both.levels, both.feedback, both.comment, both.anchors.length], [{ a: 1, b: 2 }, { a: 'x\n\ny' }, 'mine\n\ntheirs', 2]);
  assert.deepEqual(together(mine, mine), mine);
});

test('phrases for a criterion and a level come first, the most used of them before', () => {
  const phrase = (id, where, at, uses) => ({ id, criterion: where, level: at, text: `text ${id}`, uses });
  const all = [phrase('general', null, null, 90), phrase('other', 'b', 1, 80), phrase('criterion', 'a', null, 70), phrase('rare', 'a', 1, 1), phrase('fits', 'a', 1, 5), phrase('elsewhere', 'a', 2, 60)];
  assert.deepEqual(phrasesFor(all, { criterion: 'a', level: 1 }).map(({ id }) => id), ['fits', 'rare', 'criterion', 'general']);
  assert.deepEqual(phrasesFor(all, {}).map(({ id }) => id), ['general', 'other', 'criterion', 'elsewhere', 'fits']);
  assert.deepEqual(phrasesFor(all, { criterion: 'a', level: 1, text: 'see text fits.' }).map(({ id }) => id), ['rare', 'criterion', 'general']);
  assert.equal(withPhrase(all, phrase('fits', 'a', 1, 6)).length, all.length);
});

test('bars and shares are as high and as wide as their figures', () => {
  const { bars, ticks, bottom } = barsOf([0, 5, 10].map((count, at) => ({ from: at * 10, to: at * 10 + 10, count })));
  assert.equal(bars[0].height, 0);
  assert.equal(bars[2].height, 2 * bars[1].height);
  bars.forEach((bar) => assert.equal(Math.round(bar.y + bar.height), bottom));
  assert.deepEqual(ticks.map(({ value }) => value), [0, 5, 10]);
  assert.deepEqual(sharesOf([1, 3]).map(({ start, width }) => [start, width]), [[0, 25], [25, 75]]);
  assert.deepEqual(sharesOf([0, 0]).map(({ width }) => width), [0, 0]);
});

test('the writing of a text is a line that begins at nothing and ends at its words', () => {
  const spells = [
    { from: '2026-11-01T10:00:00Z', to: '2026-11-01T10:30:00Z', words: 100 },
    { from: '2026-11-02T10:00:00Z', to: '2026-11-02T10:30:00Z', words: 200 },
  ];
  const { path, dots } = timelineOf(spells, 320, 90);
  assert.ok(path.startsWith('M6 84L'));
  assert.deepEqual([dots[0].y, dots[1].y, dots[1].x], [45, 6, 314]);
  assert.doesNotMatch(timelineOf([{ ...spells[0], to: spells[0].from, words: 0 }], 320, 90).path, /NaN|Infinity/);
});

test('a time of a field is the same again as an instant', () => {
  assert.equal(instantOf(''), null);
  assert.equal(instantOf('nonsense'), null);
  assert.equal(localOf(instantOf('2026-11-28T17:05')), '2026-11-28T17:05');
  assert.equal(localOf(null), '');
});

test('the card of the home leads to what waits first', () => {
  const line = { id: 'a', waiting: 0, late: 0, regrades: 0, toRelease: 0, troubled: 0 };
  assert.equal(cardWay({ ...line, waiting: 2, toRelease: 1 }), '/grading/a?state=UNGRADED');
  assert.equal(cardWay({ ...line, toRelease: 1 }), '/grading/a?state=TO_RELEASE');
  assert.equal(cardWay(line), '/grading/a');
  assert.equal(lineOf({ ...line, late: 1, troubled: 1 }).split(' · ').length, 2);
});

test('what next after a result', () => {
  const graded = { state: 'RELEASED', grade: { criteria: [{ skill: null }] }, returned: null, excused: false, regrade: { may: true, asked: null } };
  const cases = [
    [{ ...graded, state: 'RETURNED', returned: { words: 'x' } }, 'revise'],
    [{ ...graded, state: 'REGRADE_ASKED', regrade: { may: false, asked: { words: 'x', answer: null } } }, 'wait'],
    [{ ...graded, state: 'EXCUSED', grade: null, excused: true }, 'nothing'],
    [{ ...graded, grade: { criteria: [{ skill: { id: 's' } }] } }, 'learn'],
    [graded, 'session'],
  ];
  for (const [result, next] of cases) {
    assert.equal(nextOf(result), next);
    assert.ok(`results.next.${next}` in WORDS, next);
  }
});

test('grading begins at the first work that waits, and goes on among those that wait', () => {
  const rows = [{ who: 'a', state: 'RELEASED' }, { who: 'b', state: 'SUBMITTED' }];
  const counts = { all: 2, RELEASED: 1, SUBMITTED: 1 };
  assert.deepEqual(beginAt(EVERYTHING, { rows, counts }), { filter: { ...EVERYTHING, state: 'UNGRADED' }, who: 'b' });
  assert.equal(beginAt(EVERYTHING, { rows: rows.slice(0, 1), counts }).who, undefined);
  assert.equal(beginAt(EVERYTHING, { rows: rows.slice(0, 1), counts: { all: 1, RELEASED: 1 } }).who, 'a');
  const released = { ...EVERYTHING, state: 'RELEASED' };
  assert.deepEqual(beginAt(released, { rows, counts }), { filter: released, who: 'a' });
  assert.equal(beginAt(EVERYTHING, { rows: [], counts: { all: 0 } }), undefined);
});
