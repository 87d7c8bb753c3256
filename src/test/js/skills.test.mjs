import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf, shadeOf, stepTo } from '../../../webapp/js/skills/heat-map-cells.js';
import { byGroup, lastUse, shownLevel } from '../../../webapp/js/skills/levels.js';
import { axesOf, outline, pointAt } from '../../../webapp/js/skills/radar-shape.js';
import { placesOf } from '../../../webapp/js/skills/timeline-places.js';

const skill = (id) => ({ id, name: `Skill ${id}`, group: 'Technology' });
const mastery = (id, effective, gap) => ({ skill: skill(id), estimate: effective === null ? null : { effective, confidence: effective / 10 }, gap });

test('the first axis of a radar points upwards and the others follow clockwise', () => {
  assert.deepEqual(pointAt(0, 4, 5, 5, 100), { x: 0, y: -100 });
  assert.deepEqual(pointAt(1, 4, 5, 5, 100), { x: 100, y: 0 });
  assert.deepEqual(pointAt(2, 4, 2.5, 5, 100), { x: 0, y: 50 });
  assert.deepEqual(pointAt(0, 4, 9, 5, 100), { x: 0, y: -100 });
  assert.equal(outline([5, 0, 5], 5, 10), '0,-10 0,0 -8.66,5');
});

test('a radar shows eight skills at most, those first that the role needs', () => {
  const many = Array.from({ length: 12 }, (_, id) => mastery(id, 3));
  const needed = mastery('needed', null, { target: 4, importance: 3, size: 4 });
  const axes = axesOf([...many, needed]);
  assert.equal(axes.length, 8);
  assert.deepEqual(axes[0], { id: 'needed', name: 'Skill needed', level: 0, known: false, target: 4 });
  assert.equal(axesOf([{ skill: skill(1), estimate: null, gap: null }]).length, 0);
});

test('words stand from left to right by time and from the bottom up by level', () => {
  const words = [
    { id: 'c', at: '2026-03-01T00:00:00Z', level: 5, source: 'SELF' },
    { id: 'a', at: '2026-01-01T00:00:00Z', level: 0, source: 'SELF' },
    { id: 'b', at: '2026-01-30T12:00:00Z', level: 3, source: 'PARTNER' },
  ];
  const { from, dots, lines } = placesOf(words, { width: 100, height: 50, highest: 5 });
  assert.equal(from, '2026-01-01T00:00:00.000Z');
  assert.deepEqual(dots.map(({ id, x, y }) => [id, x, y]), [['a', 0, 50], ['b', 50, 20], ['c', 100, 0]]);
  assert.deepEqual(lines, [{ source: 'SELF', points: '0,50 100,0' }]);
});

test('one word alone stands in the middle', () => {
  const { dots } = placesOf([{ id: 'a', at: '2026-01-01T00:00:00Z', level: 5, source: 'SELF' }], { width: 100, height: 50, highest: 5 });
  assert.deepEqual(dots, [{ id: 'a', source: 'SELF', x: 50, y: 0 }]);
});

test('the last use is the latest word or practice', () => {
  const estimate = { voices: [{ at: '2026-01-01T00:00:00Z' }, { at: '2026-02-01T00:00:00Z' }] };
  assert.equal(lastUse({ estimate, practisedAt: null }), '2026-02-01T00:00:00Z');
  assert.equal(lastUse({ estimate, practisedAt: '2026-03-01T00:00:00Z' }), '2026-03-01T00:00:00Z');
  assert.equal(lastUse({ estimate: null, practisedAt: null }), null);
});

test('levels are shown with one decimal where they need one', () => {
  assert.deepEqual([3, 2.7368, 4.96].map(shownLevel), [3, 2.7, 5]);
});

test('skills stand under their headings in the order that they come in', () => {
  const of = (group, id) => ({ group, id });
  assert.deepEqual(byGroup([of('B', 1), of('A', 2), of('B', 3)]).map(({ group, items }) => [group, items.map(({ id }) => id)]), [['B', [1, 3]], ['A', [2]]]);
});

test('arrow keys go from cell to cell and stay within the table', () => {
  const at = { row: 1, column: 1 };
  assert.deepEqual(stepTo(at, 'ArrowRight', 3, 3), { row: 1, column: 2 });
  assert.deepEqual(stepTo(at, 'ArrowRight', 3, 3, true), { row: 1, column: 0 });
  assert.deepEqual(stepTo(at, 'ArrowDown', 2, 3), { row: 1, column: 1 });
  assert.deepEqual(stepTo(at, 'End', 3, 3), { row: 1, column: 2 });
  assert.equal(stepTo(at, 'Tab', 3, 3), null);
});

test('a level has one of six shades', () => {
  assert.deepEqual([-1, 0, 0.4, 2.5, 5, 7].map(shadeOf), [0, 0, 0, 3, 5, 5]);
});

test('the table for a spreadsheet holds no formulas', () => {
  const rows = [{ name: '=cmd|calc', cells: [{ level: 2.75 }, null] }];
  const csv = csvOf('Person', [{ name: 'A, "b"' }, { name: '-x' }], rows, ({ name }) => name);
  assert.equal(csv, '\uFEFFPerson,"A, ""b""",\'-x\r\n\'=cmd|calc,2.8,\r\n');
});
