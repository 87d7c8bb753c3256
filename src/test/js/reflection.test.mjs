import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { createSaver } from '../../../webapp/js/enrolment/saver.js';
import { reflectionStep } from '../../../webapp/js/home/reflections-card.js';
import { nextStep } from '../../../webapp/js/home/next-step.js';
import { writingBuffer } from '../../../webapp/js/reflection/buffer.js';
import * as model from '../../../webapp/js/reflection/reflection-model.js';
import { setWords } from '../../../webapp/js/i18n.js';
import { takenAlong } from '../../../webapp/js/reflection/taken-along.js';
import { countWords } from '../../../webapp/js/reflection/words.js';

const read = async (path) => JSON.parse(await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const GOLDEN = await read('src/test/resources/golden/reflection/words.json');
const WORDS = await read('webapp/i18n/en/reflections.json');

const form = (answers = {}, more = {}) => ({ side: 'MENTEE', pairing: null, answers, aiStatement: '', showsTimeline: false, meetings: [], ...more });
const prompt = (id, least = 0, most = 0) => ({ id, title: id.toUpperCase(), mentor: 'm', mentee: 'e', words: { least, most } });
const view = (more = {}) => ({ prompts: [prompt('a', 2, 4), prompt('b')], words: { least: 0, most: 0 }, aiStatementAsked: 'OFF', dates: {}, state: null, ...more });

test('words are counted as the tool counts them', () => {
  assert.deepEqual(
    GOLDEN.map(({ text }) => [text, countWords(text)]),
    GOLDEN.map(({ text, words }) => [text, words]),
  );
});

test('fifty thousand words are counted', () => {
  assert.equal(countWords('Reflection über Wörter '.repeat(17000)), 51000);
});

test('limits are told as what is missing and what is too much', () => {
  assert.deepEqual(model.roomOf(1, { least: 2, most: 4 }), { state: 'few', count: 1 });
  assert.deepEqual(model.roomOf(5, { least: 2, most: 4 }), { state: 'many', count: 1 });
  assert.deepEqual(model.roomOf(4, { least: 2, most: 4 }), { state: 'room', count: 0 });
  assert.deepEqual(model.roomOf(9, { least: 2, most: 0 }), { state: 'free', count: 9 });
});

test('what is missing stands in the order of the page, and has words', () => {
  assert.deepEqual(model.lacksOf(view(), form({ a: 'one' })), [{ what: 'few', prompt: 'a', title: 'A', count: 1 }]);
  assert.deepEqual(
    model.lacksOf(view({ aiStatementAsked: 'REQUIRE', words: { least: 3, most: 0 }, prompts: [prompt('a')] }), form({}, { side: null })).map(({ what }) => what),
    ['side', 'nothing', 'few', 'statement'],
  );
  assert.deepEqual(model.lacksOf(view({ words: { least: 0, most: 3 } }), form({ a: 'one two', b: 'three four' })), [{ what: 'many', count: 1 }]);
  assert.deepEqual(model.lacksOf(view(), form({ a: 'one two' })), []);
  for (const what of ['side', 'nothing', 'few', 'many', 'statement']) {
    assert.ok(WORDS[`reflections.lack.${what}`], what);
  }
});

test('blanks around a text change nothing, and another text does', () => {
  assert.ok(model.sameForm(form({ a: 'x ' }), form({ a: ' x', b: ' ' })));
  assert.ok(!model.sameForm(form({ a: 'x' }), form({ a: 'y' })));
  assert.ok(!model.sameForm(form({}, { aiStatement: 'None' }), form()));
  assert.ok(model.sameForm(form({}, { meetings: ['1', '2'] }), form({}, { meetings: ['2', '1'] })));
});

test('of two windows nothing is lost', () => {
  const mine = form({ a: 'mine', b: 'same' }, { aiStatement: 'me' });
  const theirs = form({ a: 'theirs', b: 'same', c: 'new' });
  assert.deepEqual(model.differing(mine, theirs).sort(), ['', 'a', 'c']);
  const both = model.merged(mine, theirs, { a: 'both', c: 'theirs', '': 'mine' });
  assert.deepEqual(both.answers, { a: 'mine\n\n— — —\n\ntheirs', b: 'same', c: 'new' });
  assert.equal(both.aiStatement, 'me');
  assert.equal(model.merged(mine, theirs, { a: 'both', c: 'both', '': 'both' }).answers.c, 'new');
});

test('a quotation stands on lines of its own where the cursor was', () => {
  assert.deepEqual(model.withQuote('', Infinity, 'a\nb', 'my note'), { text: '> a\n> b\n(my note)\n\n', at: 19 });
  const { text, at } = model.withQuote('before after', 6, 'q', 'c');
  assert.equal(text, 'before\n\n> q\n(c)\n\nafter');
  assert.equal(text.slice(at), 'after');
});

test('being late costs what the tool says that it costs', () => {
  const due = '2027-01-04T10:00:00Z';
  const rule = { due, percentPerDay: 10, mostPercent: 25, graceMinutes: 60 };
  const at = (minutes) => model.penaltyAt(rule, Date.parse(due) + minutes * 60000);
  assert.deepEqual([at(-1), at(0), at(60), at(61), at(24 * 60), at(24 * 60 + 1), at(99999)], [0, 0, 0, 10, 10, 20, 25]);
  assert.equal(model.penaltyAt({ ...rule, due: null }, Date.now()), 0);
});

test('what comes first is told by state and time', () => {
  const dates = { opens: '2027-01-01T00:00:00Z', due: '2027-01-10T00:00:00Z', cutoff: '2027-01-20T00:00:00Z' };
  const at = (day, state = null) => model.standingOf({ dates, state }, Date.parse(`${day}T12:00:00Z`));
  assert.deepEqual(
    [at('2026-12-31'), at('2027-01-02'), at('2027-01-02', 'SUBMITTED'), at('2027-01-11', 'DRAFT'), at('2027-01-11', 'RETURNED'), at('2027-01-21', 'DRAFT'), at('2027-01-21', 'SUBMITTED')],
    ['early', 'open', 'handedIn', 'late', 'returned', 'closed', 'handedIn'],
  );
});

test('a draft becomes one plain text with its questions, and with what is no longer asked', () => {
  const text = model.asText({ title: 'Week 3', prompts: [prompt('a')] }, form({ a: 'x\ny', gone: 'z' }), { orphan: 'No longer asked', statement: 'AI' });
  assert.equal(text, 'Week 3\r\n\r\nA\r\ne\r\n\r\nx\r\ny\r\n\r\nNo longer asked\r\n\r\nz');
});

test('what is not saved is kept for this window, on the device where it allows that and else in memory', () => {
  const kept = new Map();
  const storage = Object.create({ getItem: (name) => kept.get(name), setItem(name, value) { kept.set(name, value); this[name] = value; }, removeItem(name) { kept.delete(name); delete this[name]; } });
  const one = writingBuffer('p', 'act', 'w1', () => storage);
  one.keep({ form: form({ a: 'unsaved' }), version: 3, at: 1 });
  const [left] = writingBuffer('p', 'act', 'w2', () => storage).left();
  assert.deepEqual([left.form.answers.a, left.version], ['unsaved', 3]);
  assert.deepEqual(writingBuffer('q', 'act', 'w2', () => storage).left(), []);
  one.forget(left.name);
  assert.deepEqual(writingBuffer('p', 'act', 'w2', () => storage).left(), []);

  const refused = () => {
    throw new Error('a frame of another site');
  };
  const two = writingBuffer('p', 'act', 'w3', refused);
  two.keep({ form: form({ a: 'in memory' }), version: 1, at: 2 });
  assert.equal(writingBuffer('p', 'act', 'w4', refused).left()[0].form.answers.a, 'in memory');
  two.keep(null);
  assert.deepEqual(writingBuffer('p', 'act', 'w4', refused).left(), []);
});

test('a reflection is saved three seconds after the last letter', () => {
  const waits = [];
  const saver = createSaver({ version: 0, put: async () => ({ version: 1 }), tell: () => {}, rest: 3000, wait: (work, time) => waits.push(time), stop: () => {} });
  saver.change({ text: 'x' });
  assert.deepEqual(waits, [3000]);
});

test('the home names the reflection that is due soon or was given back', () => {
  const now = Date.parse('2027-01-04T10:00:00Z');
  const line = (more) => ({ activity: 'x', title: 'Week 3', state: null, late: false, due: null, ...more });
  const part = (...toWrite) => ({ toWrite, results: [], others: 0 });
  assert.equal(reflectionStep(part(line({ due: '2027-02-04T10:00:00Z' })), now), null);
  assert.equal(reflectionStep(undefined, now), null);
  assert.equal(reflectionStep(part(line({ due: '2027-01-06T10:00:00Z' })), now).text, 'next.reflection.due');
  assert.equal(reflectionStep(part(line({ due: '2027-01-03T10:00:00Z', late: true })), now).text, 'next.reflection.late');
  assert.equal(reflectionStep(part(line({ state: 'RETURNED' })), now).action.path, '/reflections/x');
  assert.equal(nextStep({ roles: ['LEARNER'], home: { reflections: part(line({ state: 'RETURNED' })) } }).title, 'next.reflection.title');
});

test('all that was written goes into one file, with what was said of it', async () => {
  setWords('en', { ...WORDS, ...(await read('webapp/i18n/en/results.json')) });
  const grade = { releasedAt: '2026-11-20T10:00:00Z', attempt: 1, points: 6.33, maximum: 10, passed: null, comment: 'Well done.\nGo on.', adjustment: 0, adjustmentReason: '', criteria: [{ title: 'Analysis', level: 'Reflective', feedback: 'You say why.' }], remarks: [{ quote: 'filters', text: 'Which ones?' }] };
  const handedIn = { submittedAt: '2026-11-19T10:00:00Z', attempt: 1, receipt: 'AB-1', texts: [{ title: 'Describe', text: 'I taught\n\nfilters' }], aiStatement: 'None' };
  const text = takenAlong([{ title: 'Week 3', handedIn, draft: [], grade, returned: '' }, { title: 'Week 4', handedIn: null, draft: [{ title: 'Describe', text: 'I begin' }], grade: null, returned: 'Say more' }], '2026-11-29T10:00:00Z');
  assert.match(text, /^# My reflections\n/);
  assert.match(text, /\n## Week 3\n[^]*#### Describe\n\nI taught\n\nfilters\n[^]*6.33 of 10 points[^]*\n> Well done.\n> Go on.\n[^]*- Analysis: Reflective. You say why.\n[^]*On “filters”: Which ones\?/);
  assert.match(text, /\n## Week 4\n[^]*\n> Say more\n[^]*### Not handed in\n\n#### Describe\n\nI begin\n$/);
  assert.doesNotMatch(text, /(reflections|results)\.[a-z]/);
});
