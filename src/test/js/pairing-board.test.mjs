import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf, neighbour, orderOf, shortened } from '../../../webapp/js/pairing/board-layout.js';
import { changeOf, countsOf, departmentsOf, modelOf, qualityOf, rowsOf, weakestOf } from '../../../webapp/js/pairing/board-model.js';
import { flowsOf, withinGroup } from '../../../webapp/js/pairing/flow-layout.js';
import { bandOf, barOf, partsOf, points } from '../../../webapp/js/pairing/score-parts.js';
import { isUsual, sharesOf, USUAL, weightOf } from '../../../webapp/js/pairing/weights.js';

const nameOf = ({ name, personId }) => name ?? personId;
const scored = (teach, rest = {}) => {
  const parts = { teach, give: 0, exchange: 0, availability: 0, language: 0, difference: 0, preference: 0, ...rest };
  return { ...parts, total: Object.values(parts).reduce((sum, one) => sum + one, 0) };
};
const person = (id, side, department = '', name = id) => ({ person: id, personId: id, name, side, department });
const pair = (mentor, mentee, total, rest = {}) => ({ mentor, mentee, score: scored(total), locked: false, byHand: false, ...rest });

const SMALL = modelOf({
  people: [person('a', 'MENTOR', 'IT', 'Zoë'), person('b', 'MENTOR', 'Law', 'Bob'), person('c', 'MENTOR', 'IT'), person('x', 'MENTEE', 'Board', 'Xenia'), person('y', 'MENTEE', 'IT', 'Ýlva'), person('z', 'MENTEE')],
  pairs: [pair('a', 'x', 8000, { locked: true }), pair('a', 'y', 5000), pair('b', 'z', 4000, { byHand: true })],
  leftOver: [{ person: 'c', side: 'MENTOR', reason: 'NO_CANDIDATE' }],
});

test('a score is told in points and in one of four words', () => {
  assert.deepEqual([10000, 6000, 5999, 4500, 3000, 2999, 0].map(bandOf), ['strong', 'strong', 'good', 'good', 'fair', 'weak', 'weak']);
  assert.deepEqual([7846, 7845, 0].map(points), [78.5, 78.5, 0]);
});

test('the pieces of the bar of a score come to it exactly', () => {
  const score = scored(3500, { give: 900, language: 500 });
  const bar = barOf(score);
  assert.deepEqual(bar.map(({ name }) => name), ['teach', 'give', 'language']);
  assert.ok(Math.abs(bar.reduce((sum, { width }) => sum + width, 0) - score.total / 100) < 1e-9);
  assert.ok(bar.every(({ x }, at) => at === 0 || Math.abs(x - bar[at - 1].x - bar[at - 1].width) < 1e-9));
  assert.deepEqual(partsOf(score).map(({ name }) => name), ['teach', 'give', 'language']);
});

test('what each weight can bring always comes to a hundred', () => {
  assert.deepEqual(sharesOf(USUAL), USUAL);
  const odd = sharesOf({ teach: 1, give: 1, exchange: 1, availability: 0, language: 0, difference: 0, preference: 0 });
  assert.equal(Object.values(odd).reduce((sum, one) => sum + one, 0), 100);
  assert.equal(odd.teach, 34);
  assert.equal(sharesOf(Object.fromEntries(Object.keys(USUAL).map((part) => [part, 0]))), null);
  assert.ok(isUsual(USUAL) && !isUsual({ ...USUAL, give: 16 }));
});

test('a weight is a whole number from 0 to 100 and nothing else', () => {
  assert.deepEqual(['0', '100', ' 7 ', '', ' ', '101', '-1', '1.5', 'x'].map(weightOf), [0, 100, 7, null, null, null, null, null, null]);
});

test('quality counts people once, however many partners they have', () => {
  assert.deepEqual(qualityOf(SMALL.pairs), { mentors: 2, mentees: 3, people: 5, pairs: 3, worst: 4000, mean: 5666, total: 17000 });
  assert.deepEqual(qualityOf([]), { mentors: 0, mentees: 0, people: 0, pairs: 0, worst: 0, mean: 0, total: 0 });
  assert.deepEqual(changeOf(qualityOf(SMALL.pairs), qualityOf(SMALL.pairs.slice(0, 2))), { people: -2, pairs: -1, worst: 1000, mean: 834, total: -4000 });
});

test('the weakest are a tenth, at least five, and all that are as low', () => {
  const many = Array.from({ length: 100 }, (_, at) => pair(`m${at}`, `s${at}`, 100 * Math.floor(at / 4)));
  assert.equal(weakestOf(many).length, 12);
  assert.equal(weakestOf(many.slice(0, 3)).length, 3);
  assert.deepEqual(weakestOf([]), []);
});

test('the table is narrowed by words without accents, by department and by what was done', () => {
  const rows = (wish) => rowsOf(SMALL, wish, nameOf).map(({ mentor, mentee, person: alone }) => alone ?? mentor + mentee);
  assert.deepEqual(rows({}), ['bz', 'ax', 'ay']);
  assert.deepEqual(rows({ search: 'zoe' }), ['ax', 'ay']);
  assert.deepEqual(rows({ search: 'YLVA' }), ['ay']);
  assert.deepEqual(rows({ sort: 'score' }), ['bz', 'ay', 'ax']);
  assert.deepEqual(rows({ sort: 'best' }), ['ax', 'ay', 'bz']);
  assert.deepEqual(rows({ filter: 'locked' }), ['ax']);
  assert.deepEqual(rows({ filter: 'changed' }), ['bz']);
  assert.deepEqual(rows({ filter: 'unmatched' }), ['c']);
  assert.deepEqual(rows({ filter: 'unmatched', department: 'Law' }), []);
  assert.deepEqual(rows({ department: 'Board' }), ['ax']);
  assert.deepEqual(countsOf(SMALL), { all: 3, weakest: 3, locked: 1, changed: 1, unmatched: 1 });
  assert.deepEqual(departmentsOf(SMALL), ['Board', 'IT', 'Law', '']);
});

test('everybody stands in the picture once, partners beside each other, those without any at the end', () => {
  const { places, heads, links, height } = layoutOf(SMALL, nameOf);
  assert.equal(places.size, 6);
  assert.deepEqual(heads.map(({ band, count }) => [band, count]), [['strong', 2], ['fair', 1], ['none', 1]]);
  assert.equal(links.length, 3);
  const [x, y, a] = ['x', 'y', 'a'].map((id) => places.get(id).y);
  assert.equal(a, (x + y) / 2);
  assert.equal(places.get('b').y, places.get('z').y);
  assert.ok([...places.values()].every((place) => place.y >= 0 && place.y < height));
  assert.ok(places.get('c').y > places.get('b').y);
});

test('nobody on either side is a picture too', () => {
  const none = layoutOf(modelOf({ people: [], pairs: [], leftOver: [] }), nameOf);
  assert.equal(none.links.length + none.heads.length, 0);
});

test('arrow keys go along a side and across to the partner, in both directions of reading', () => {
  const { places } = layoutOf(SMALL, nameOf);
  assert.deepEqual(orderOf(places, 'MENTOR'), ['a', 'b', 'c']);
  const step = (from, key, backwards) => neighbour(SMALL, places, from, key, backwards);
  assert.equal(step('a', 'ArrowDown'), 'b');
  assert.equal(step('a', 'ArrowUp'), 'a');
  assert.equal(step('a', 'End'), 'c');
  assert.equal(step('b', 'ArrowRight'), 'z');
  assert.equal(step('b', 'ArrowLeft', true), 'z');
  assert.equal(step('z', 'ArrowLeft'), 'b');
  assert.equal(step('c', 'ArrowRight'), 'z');
  assert.equal(step('a', 'Enter'), null);
  assert.equal(step('a', 'ArrowLeft'), null);
});

test('a long name is cut between its letters, and wide ones count twice', () => {
  assert.equal(shortened('Ana', 10), 'Ana');
  assert.equal(shortened('Anastasia Beaumont', 10), 'Anastasia…');
  assert.equal(shortened('山田太郎山田太郎', 6), '山田太…');
  assert.equal(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 1), '👩‍👩‍👧‍👦…');
});

function crowd(count, departments) {
  const people = [];
  const pairs = [];
  for (let at = 0; at < count; at++) {
    people.push(person(`m${at}`, 'MENTOR', `D${at % departments}`), person(`s${at}`, 'MENTEE', `D${(at * 7) % departments}`));
    if (at % 10 !== 0) {
      pairs.push(pair(`m${at}`, `s${at}`, 3000 + (at % 60) * 100));
    }
  }
  const leftOver = people.filter(({ person: id }) => Number(id.slice(1)) % 10 === 0).map(({ person: id, side }) => ({ person: id, side }));
  return modelOf({ people, pairs, leftOver });
}

test('thousands are flows between at most a dozen groups, in which nobody is lost', () => {
  const model = crowd(2500, 40);
  const { groups, flows, height } = flowsOf(model);
  for (const side of ['MENTOR', 'MENTEE']) {
    assert.equal(groups[side].length, 12);
    assert.equal(groups[side].reduce((sum, { people }) => sum + people, 0), 2500);
    assert.equal(groups[side].reduce((sum, { paired }) => sum + paired, 0), 2250);
    assert.ok(groups[side].every((one, at) => at === 0 || one.y >= groups[side][at - 1].y + groups[side][at - 1].height));
    assert.ok(groups[side].at(-1).y + groups[side].at(-1).height <= height);
    assert.equal(groups[side].at(-1).others, 29);
  }
  assert.equal(flows.reduce((sum, { pairs }) => sum + pairs, 0), 2250);
});

test('what a group or a flow consists of is found again', () => {
  const model = crowd(300, 3);
  const { flows, groups } = flowsOf(model);
  for (const flow of flows) {
    assert.equal(model.pairs.filter(withinGroup(model, flow).pair).length, flow.pairs);
  }
  const [first] = groups.MENTOR;
  const within = withinGroup(model, { from: first.key });
  assert.equal(model.pairs.filter(within.pair).length, first.pairs);
  assert.equal(model.leftOver.filter(within.person).length, first.people - first.paired);
});

test('a board of five thousand people is ready in a blink', () => {
  const model = crowd(2500, 40);
  const began = performance.now();
  flowsOf(model);
  rowsOf(model, { search: 'm1', sort: 'score' }, nameOf);
  countsOf(model);
  const took = performance.now() - began;
  assert.ok(took < 1000, `${took} ms`);
});
