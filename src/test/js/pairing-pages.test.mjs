import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setWords, t } from '../../../webapp/js/i18n.js';
import { boardCsv } from '../../../webapp/js/pairing/board-csv.js';
import { modelOf, qualityOf } from '../../../webapp/js/pairing/board-model.js';
import { editOf, editWish, reportOf, roundOf, scoreOf, settingsView, whyNotOf, whyOf } from '../../../webapp/js/pairing/from-api.js';
import { comparisonsOf } from '../../../webapp/js/pairing/fairness-groups.js';
import { excludedLines, leftReason, reliefWords } from '../../../webapp/js/pairing/left-words.js';
import { editedProposal, proposalOf } from '../../../webapp/js/pairing/proposal.js';
import { changeInWords } from '../../../webapp/js/pairing/quality-line.js';
import { dearest, flatOf, ruleLines, settingsOf, toggled } from '../../../webapp/js/pairing/settings.js';
import { nextRounds } from '../../../webapp/js/pairing/round-state.js';
import { curveOf, HEIGHT, WIDTH, worthwhile } from '../../../webapp/js/pairing/trade-off-shape.js';
import { whyNotLines } from '../../../webapp/js/pairing/why-not.js';
import { reasonsOf } from '../../../webapp/js/pairing/why-words.js';

const words = (part) => JSON.parse(readFileSync(new URL(`../../../webapp/i18n/${part}.json`, import.meta.url), 'utf8'));
setWords('en', { ...words('en'), ...words('en/pairing') });

const NOTHING = { teach: 0, give: 0, exchange: 0, availability: 0, language: 0, difference: 0, preference: 0 };
const face = (person, department = '') => ({ person, name: person.toUpperCase(), department, site: '' });
const pair = (mentor, mentee, total, rest = {}) => ({ mentor: face(mentor), mentee: face(mentee), score: { ...NOTHING, teach: total, total }, locked: false, byHand: false, reason: '', broken: [], ...rest });
const PROPOSAL = proposalOf([pair('a', 'x', 8000), pair('b', 'y', 5000)], [{ face: face('c', 'IT'), side: 'MENTOR', reason: 'NO_CANDIDATE', candidates: 0, excluded: { REPORTING_LINE: 2 }, relief: null }]);

test('points of the API become hundredths without a loss, and back again', () => {
  const score = scoreOf({ ...NOTHING, points: 78.47, teach: 33.34, give: 45.13 });
  assert.equal(score.total, 7847);
  assert.equal(score.teach + score.give, 7847);
  const settings = settingsView({ weights: {}, reach: {}, floor: 45.5, rules: [{ rule: 'SAME_DEPARTMENT', dropped: true }, { rule: 'AVOIDED', dropped: false }], version: 3 });
  assert.equal(settings.floor, 4550);
  assert.deepEqual(settings.dropped, ['SAME_DEPARTMENT']);
  const round = roundOf({ id: 'r', phase: 'loading', percent: 4, failure: 'NONE', failureText: '' });
  assert.deepEqual(round, { id: 'r', work: { phase: 'loading', percent: 4 }, failure: '', quality: null });
});

test('what the API says of a pair becomes what the page says', () => {
  const why = whyOf({
    score: { ...NOTHING, points: 30 },
    drivers: [
      { part: 'GIVE', points: 12.5, skill: 'Budgets', teacherLevel: 4, learnerLevel: 1.5, teachers: 3, of: 40 },
      { part: 'LANGUAGE', points: 5, skill: '' },
    ],
  });
  assert.deepEqual(why.drivers, [{ skill: 'Budgets', teacher: 'MENTEE', ahead: 2.5, teachers: 3, of: 40, points: 1250 }, { part: 'LANGUAGE', points: 500 }]);
  assert.equal(whyNotOf({ score: { ...NOTHING, points: 1 }, rules: ['AVOIDED'], paired: false }).price, null);
  assert.equal(reportOf(undefined), null);
});

test('a proposal has everybody once, with and without a partner', () => {
  assert.deepEqual(PROPOSAL.people.map(({ person, side }) => person + side), ['aMENTOR', 'xMENTEE', 'bMENTOR', 'yMENTEE', 'cMENTOR']);
  assert.deepEqual(PROPOSAL.leftOver.map(({ person, reason }) => person + reason), ['cNO_CANDIDATE']);
});

test('after a change by hand everybody stands where they belong, and undone as before', () => {
  const told = new Map(PROPOSAL.leftOver.map((one) => [one.person, one]));
  const changed = editedProposal(PROPOSAL, { changed: [pair('c', 'x', 6000, { byHand: true })], removed: [{ mentor: 'a', mentee: 'x' }] }, told);
  assert.deepEqual(changed.pairs.map(({ mentor, mentee }) => mentor + mentee), ['by', 'cx']);
  assert.deepEqual(changed.leftOver.map(({ person, reason }) => person + reason), ['aBY_HAND']);
  const back = editedProposal(changed, { changed: [pair('a', 'x', 8000)], removed: [{ mentor: 'c', mentee: 'x' }] }, told);
  assert.deepEqual(back.leftOver, PROPOSAL.leftOver);
  assert.deepEqual(qualityOf(back.pairs), qualityOf(PROPOSAL.pairs));
});

test('a lock replaces its pair and leaves the others', () => {
  const locked = editedProposal(PROPOSAL, { changed: [pair('a', 'x', 8000, { locked: true })], removed: [] });
  assert.equal(locked.pairs.length, 2);
  assert.equal(locked.pairs.find(({ mentor }) => mentor === 'a').locked, true);
});

test('a change and its undo are told to the API in the same way', () => {
  assert.deepEqual(editWish({ kind: 'LOCK', pair: { mentor: 'a', mentee: 'x', score: {} } }), { kind: 'LOCK', mentor: 'a', mentee: 'x', instead: [], restored: [], reason: '' });
  const undo = { kind: 'RESTORE', mentor: 'a', mentee: 'x', instead: [{ mentor: 'c', mentee: 'x' }], restored: [{ mentor: 'a', mentee: 'x', locked: false, byHand: false, reason: '' }], reason: '' };
  const quality = { mentors: 1, mentees: 1, pairs: 1, worst: 50.5, mean: 50.5, total: 50.5 };
  const edited = editOf({ version: 2, before: quality, after: quality, changed: [], removed: [], undo });
  assert.deepEqual(editWish(edited.undo), undo);
  assert.equal(edited.after.worst, 5050);
});

test('what a change did to the whole is one sentence', () => {
  const before = { mentors: 10, mentees: 10, pairs: 10, worst: 4000, mean: 6000, total: 60000 };
  assert.equal(changeInWords(before, { ...before, mentors: 9, mentees: 9, worst: 4100 }), '2 people fewer are matched. Weakest pair: 40 → 41.');
  assert.equal(changeInWords(before, before), 'Nothing changes for the whole.');
});

test('settings are taken apart and put together without a loss', () => {
  const view = { weights: { teach: 35, give: 15, exchange: 15, availability: 10, language: 5, difference: 10, preference: 10 }, reach: { near: 60, apt: 100, far: 80 }, enoughMinutes: 120, coolOffDays: 180, menteesMost: 1, mentorsMost: 2, floor: 0, dropped: ['SAME_DEPARTMENT', 'NOT_REVERSE'] };
  assert.deepEqual(settingsOf(flatOf(view), 7), { ...view, dropped: ['NOT_REVERSE', 'SAME_DEPARTMENT'], version: 7 });
  assert.deepEqual(toggled(toggled([], 'NOT_REVERSE'), 'NOT_REVERSE'), []);
});

test('rules stand with what they cost, and the one that would help most is named unless it is firm', () => {
  const counts = { rules: [{ rule: 'AVOIDED', excluded: 9, alone: 9, mentors: 5, mentees: 5 }, { rule: 'REPORTING_LINE', excluded: 4, alone: 2, mentors: 1, mentees: 0 }, { rule: 'NOT_REVERSE', excluded: 40, alone: 0, mentors: 0, mentees: 0 }] };
  assert.equal(dearest(counts).rule, 'REPORTING_LINE');
  assert.equal(dearest(null), null);
  assert.deepEqual(ruleLines(counts).filter(({ firm }) => firm).map(({ rule }) => rule), ['AVOIDED']);
  assert.equal(ruleLines(null).every(({ count }) => count === null), true);
});

test('why somebody has nobody is told by the rule that matters most, and what would help', () => {
  const left = { reason: 'NO_CANDIDATE', candidates: 0, excluded: { REPORTING_LINE: 2, NOT_REVERSE: 31, AVOIDED: 0 } };
  assert.deepEqual(excludedLines(left.excluded).map(({ rule }) => rule), ['NOT_REVERSE', 'REPORTING_LINE']);
  assert.match(leftReason(left), /^31 are kept away: the one who learns has not been here longer/);
  assert.equal(leftReason({ reason: 'NO_CANDIDATE', excluded: {} }), 'Rules keep everybody away');
  assert.equal(reliefWords({ kind: 'DROP_RULE', key: 'SAME_DEPARTMENT', gain: 6 }), 'Without the rule “They work in different departments” there would be 6 candidates more.');
  assert.equal(reliefWords({ kind: 'ADD_OFFER', key: 'id', label: 'Short video', gain: 1 }), 'With Short video to teach there would be one candidate more.');
  assert.equal(reliefWords(null), '');
});

test('why two are a pair is told in levels and points, and says when few can teach it', () => {
  const drivers = [
    { skill: 'Short video', teacher: 'MENTOR', ahead: 2, teachers: 4, of: 120, points: 2333 },
    { skill: 'Budgets', teacher: 'MENTEE', ahead: 1.04, teachers: 60, of: 120, points: 900 },
    { part: 'AVAILABILITY', points: 1000 },
  ];
  assert.deepEqual(reasonsOf(drivers, { mentor: 'Ana', mentee: 'Ben' }), [
    'Ana is 2 levels ahead of Ben in Short video: 23.3 points. Only 4 of 120 can teach it.',
    'Ben is one level ahead of Ana in Budgets: 9 points.',
    'They are free at the same time: 10 points.',
  ]);
});

test('why not: the rule, else the price', () => {
  assert.deepEqual(whyNotLines({ rules: ['AVOIDED'] }), ['Not allowed: one of them asked not to be paired with the other.']);
  const price = { without: ['Ben'], worstBefore: 6100, worstAfter: 3800, total: -1200 };
  assert.deepEqual(whyNotLines({ rules: [], price }), ['Ben would have nobody.', 'The weakest pair would go from 61 to 38 points.', 'All pairs together would lose 12 points.']);
  assert.deepEqual(whyNotLines({ rules: [], price: { without: [], worstBefore: 1, worstAfter: 1, total: 0 } }), ['It would cost nothing: another choice that is just as good.']);
  assert.deepEqual(whyNotLines({ rules: [], paired: true }), ['They may be paired.']);
});

test('groups are compared by side and kind, those that are uneven first, and none with itself', () => {
  const line = (side, grouping, group) => ({ side, grouping, group, people: 10, paired: 5, meanScore: 5000 });
  const lines = [line('MENTOR', 'SITE', 'A'), line('MENTOR', 'SITE', 'B'), line('MENTEE', 'SITE', 'A'), line('MENTEE', 'GRADE', '10'), line('MENTEE', 'GRADE', '9')];
  const found = comparisonsOf({ lines, flags: [{ side: 'MENTEE', grouping: 'GRADE', measure: 'MATCH_RATE' }] });
  assert.deepEqual(found[0].groups.map(({ group }) => group), ['9', '10']);
  assert.deepEqual(found.map(({ key, groups, flags }) => [key, groups.length, flags.length]), [['MENTEE GRADE', 2, 1], ['MENTOR SITE', 2, 0]]);
});

test('a proposal comes next only while no later round was published', () => {
  const round = (number, state) => ({ number, state });
  assert.deepEqual(nextRounds([round(2, 'PUBLISHED'), round(1, 'PROPOSED')]), { published: round(2, 'PUBLISHED'), proposed: undefined });
  assert.equal(nextRounds([round(3, 'PROPOSED'), round(2, 'PUBLISHED'), round(1, 'PROPOSED')]).proposed.number, 3);
  assert.deepEqual(nextRounds([round(1, 'CANCELLED')]), { published: undefined, proposed: undefined });
});

test('the curve stays within its room and keeps only choices that are not worse in everything', () => {
  const points = [{ floor: 0, people: 100, worst: 3000, mean: 6000 }, { floor: 4000, people: 90, worst: 4100, mean: 6300 }, { floor: 5000, people: 90, worst: 4100, mean: 6200 }, { floor: 6000, people: 60, worst: 6000, mean: 7000 }];
  const some = worthwhile(points);
  assert.deepEqual(some.map(({ floor }) => floor), [0, 4000, 6000]);
  const curve = curveOf(some);
  assert.deepEqual(curve.points.map(({ people }) => people), [60, 90, 100]);
  assert.ok(curve.points.every(({ x, worstY, meanY }) => x >= 0 && x <= WIDTH && worstY >= 0 && worstY <= HEIGHT && meanY <= worstY));
  assert.deepEqual(curve.across.map(({ value }) => value), [60, 74, 88, 100]);
  assert.deepEqual(worthwhile([points[0], { ...points[0], floor: 1 }]).length, 1);
  assert.ok(Number.isFinite(curveOf([points[0]]).points[0].x));
});

test('the table for a spreadsheet has everybody, and no formula', () => {
  const model = modelOf({ ...PROPOSAL, people: PROPOSAL.people.map((one) => (one.person === 'a' ? { ...one, name: '=1+1' } : one)) });
  const lines = boardCsv(model, { mentor: 'Mentor', mentee: 'Mentee' }, ({ name }) => name, t).trim().split('\r\n');
  assert.equal(lines.length, 4);
  assert.match(lines[1], /^'=1\+1,,X,,80,80,0/);
  assert.match(lines[3], /^C,IT,,,,,,,,,,,,,Rules keep everybody away$/);
});
