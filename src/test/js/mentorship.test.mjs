import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setWords } from '../../../webapp/js/i18n.js';
import { mentorshipStep } from '../../../webapp/js/home/mentorship-step.js';
import { bodyOf, formOf, goalsOf, newGoal } from '../../../webapp/js/mentorship/goal-words.js';
import { stepKey, wayOf } from '../../../webapp/js/mentorship/next-steps.js';
import { sideWords, stateOf } from '../../../webapp/js/mentorship/pair-words.js';
import { changedFields, fieldsFor, firstTerms, labelOf, missingFields } from '../../../webapp/js/mentorship/terms.js';
import { wordDiff } from '../../../webapp/js/mentorship/word-diff.js';

const WORDS = JSON.parse(await readFile(new URL('../../../webapp/i18n/en/mentorship.json', import.meta.url), 'utf8'));
const SETTLED = ['ACCEPTED', 'ORIENTATION', 'ACTIVE', 'PAUSED', 'CLOSING', 'COMPLETED', 'ENDED_NO_FAULT'];
const pair = (more) => ({ id: 'p', side: 'MENTEE', partner: 'x', partnerName: 'Ana', words: { mentor: 'Rotnem', mentee: 'executive', pair: 'pair' }, state: 'ACTIVE', starts: '2027-01-04', ends: '2027-06-30', pausedTo: null, ...more });
const shape = (pieces) => pieces.map(({ kind, text }) => `${kind[0]}:${text}`);

test('a diff shows words that went and came, and what stays stays whole', () => {
  assert.deepEqual(shape(wordDiff('we write to each other', 'we call each other daily')), ['s:we ', 'g:write to ', 'n:call ', 's:each other ', 'n:daily']);
  assert.deepEqual(shape(wordDiff('same words', 'same words')), ['s:same words']);
  assert.deepEqual(wordDiff('', ''), []);
  assert.deepEqual(shape(wordDiff('', 'new')), ['n:new']);
  assert.deepEqual(shape(wordDiff('gone', '')), ['g:gone']);
});

test('what a diff keeps and adds is the text after, whatever the texts', () => {
  const texts = ['', 'a', 'a b c', 'c b a', '  led by\nblanks ', 'ほ 語 語', 'x '.repeat(500)];
  for (const before of texts) {
    for (const after of texts) {
      const pieces = wordDiff(before, after).filter(({ kind }) => kind !== 'gone');
      assert.equal(pieces.map(({ text }) => text).join('').trim(), after.trim(), `${before} / ${after}`);
    }
  }
});

test('every state has its sentence, with the day where there is one', () => {
  for (const state of SETTLED) {
    assert.ok(stateOf(pair({ state })).key in WORDS, state);
    assert.ok(stateOf(pair({ state, ends: null, starts: null })).key in WORDS, `${state} without a day`);
  }
  assert.deepEqual(sideWords(pair()), { theirs: 'Rotnem', mine: 'executive' });
});

test('my own words come before the partner’s, and are said to me', () => {
  setWords('en', WORDS);
  assert.equal(fieldsFor('MENTEE')[0], 'menteeTeaches');
  assert.equal(fieldsFor('MENTOR')[0], 'mentorTeaches');
  assert.equal(labelOf('menteeTeaches', pair()), 'What you teach');
  assert.equal(labelOf('mentorTeaches', pair()), 'What Ana teaches');
});

test('an agreement begins with what both said and the usual words, and lacks what nobody said', () => {
  setWords('en', WORDS);
  const terms = firstTerms({ said: { MENTOR: { teaches: ['Feeds', 'Python'], learns: [] }, MENTEE: { teaches: [], learns: ['Feeds'] } }, cadenceDays: 14 });
  assert.equal(terms.mentorTeaches, 'Feeds\nPython');
  assert.match(terms.boundaries, /appraisal/);
  assert.deepEqual(missingFields(terms), ['mentorLearns', 'menteeTeaches']);
  assert.deepEqual(changedFields(terms, { ...terms, cadenceDays: 7, channel: 'x' }), ['cadenceDays', 'channel']);
});

test('a goal goes into its form and out again', () => {
  const goal = { learner: 'MENTEE', type: 'PROJECT', title: 'A', skill: { id: 's', name: 'S', levels: [] }, from: 2, to: 4, evidence: 'e', due: null, steps: [{ words: 'one', done: true }, { words: ' ', done: false }], attitude: '' };
  const body = bodyOf(formOf(goal), 3);
  assert.equal(body.skill, 's');
  assert.equal(body.version, 3);
  assert.equal(body.due, '');
  assert.deepEqual(body.steps, [{ words: 'one', done: true }]);
  assert.equal(bodyOf(newGoal('MENTOR'), 0).skill, '');
});

test('open goals come first', () => {
  const goals = [
    { id: 1, learner: 'MENTEE', state: 'MET' },
    { id: 2, learner: 'MENTOR', state: 'OPEN' },
    { id: 3, learner: 'MENTEE', state: 'OPEN' },
  ];
  assert.deepEqual(goalsOf(goals, 'MENTEE').map(({ id }) => id), [3, 1]);
});

test('a step leads to where it is done, and one that is not known to the pair’s page', () => {
  assert.equal(wayOf('p', { code: 'sign-agreement' }), '/pairs/p/agreement');
  assert.equal(wayOf('p', { code: 'something-else' }), '/pairs/p');
  assert.equal(stepKey({ code: 'do-closing', by: '2027-01-04T00:00:00Z' }), 'mentorship.next.do-closing.by');
});

test('the home begins with the first pair that needs somebody', () => {
  const step = { code: 'set-goal', by: null, subject: null, title: '' };
  const part = { pairs: [{ pairing: 'a', partner: 'x', partnerName: 'Ana', step: null }, { pairing: 'b', partner: 'y', partnerName: 'Bo', step }] };
  assert.equal(mentorshipStep(undefined), null);
  assert.equal(mentorshipStep({ pairs: [part.pairs[0]] }), null);
  const first = mentorshipStep(part);
  assert.equal(first.action.path, '/pairs/b/goals');
  assert.equal(first.values.name, 'Bo');
});
