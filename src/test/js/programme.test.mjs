import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cycleToEdit, designOf, missingIn, stepOf } from '../../../webapp/js/programme/design.js';
import { exportName } from '../../../webapp/js/programme/export.js';
import { createKeeper, mergeOf } from '../../../webapp/js/programme/keeper.js';

const DESIGN = {
  name: 'Rotnem',
  goal: 'Listen',
  skills: ['s'],
  visibility: 'SITE',
  courses: [],
  notice: 'Who reads what',
  contacts: [{ name: 'Ombuds office', how: 'ext. 12' }],
};
const CYCLE = { name: 'First', opens: '2026-11-22', closes: '2026-12-06', starts: '2026-12-13', ends: '2027-05-01' };

test('nothing is missing where all is there', () => {
  assert.deepEqual(missingIn(DESIGN, CYCLE, '2026-11-22'), []);
});

test('each thing that is missing is named, and leads to its step', () => {
  const bare = { ...DESIGN, name: ' ', goal: '', skills: [], visibility: 'COURSES', notice: '', contacts: [{ name: 'Ombuds office', how: ' ' }] };
  assert.deepEqual(missingIn(bare, null, ''), ['NAME', 'GOAL', 'SKILLS', 'COURSES', 'NOTICE', 'SAFETY_CONTACT']);
  assert.equal(stepOf('COURSES'), 'people');
  assert.equal(stepOf('ENDS_BEFORE_START'), 'dates');
});

test('dates in disorder are told one by one', () => {
  const bad = { ...CYCLE, closes: '2026-11-21', starts: '2026-11-20', ends: '2026-11-20' };
  assert.deepEqual(missingIn(DESIGN, bad, '2026-11-22'), ['CLOSES_BEFORE_OPENING', 'STARTS_BEFORE_CLOSING', 'ENDS_BEFORE_START', 'CLOSES_IN_THE_PAST']);
  assert.deepEqual(missingIn(DESIGN, { ...CYCLE, closes: '2020-01-01', ends: null }, '2026-11-22'), []);
  assert.deepEqual(missingIn(DESIGN, { ...CYCLE, starts: '2026-11-21', ends: null }, '2026-11-22'), ['STARTS_BEFORE_OPENING']);
});

test('a design holds ids where the page shows names', () => {
  const design = designOf({ name: 'R', id: 'x', version: 3, skills: [{ id: 's1', name: 'Short video' }], courses: [{ id: 'c1', title: 'T' }] });
  assert.deepEqual(design.skills, ['s1']);
  assert.deepEqual(design.courses, ['c1']);
  assert.ok(!('version' in design));
});

test('a wizard is about the draft, else about the latest cycle', () => {
  assert.equal(cycleToEdit([{ state: 'OPEN' }, { state: 'DRAFT', id: 2 }]).id, 2);
  assert.equal(cycleToEdit([{ state: 'OPEN', id: 1 }, { state: 'DONE' }]).id, 1);
});

test('what only one person changed is taken, what both changed is a clash', () => {
  const base = { a: 1, b: [1], c: 'x', d: 1 };
  const { merged, clashes } = mergeOf(base, { a: 2, b: [1], c: 'mine', d: 5 }, { a: 1, b: [1, 2], c: 'theirs', d: 5 });
  assert.deepEqual(merged, { a: 2, b: [1, 2], c: 'mine', d: 5 });
  assert.deepEqual(clashes, ['c']);
});

test('a file name is one that every system takes', () => {
  assert.equal(exportName('Rotnem: “2027” / Ö?'), 'Rotnem-2027-Ö-programme.json');
  assert.equal(exportName('…'), 'programme.json');
});

/** A keeper on a made-up tool, whose clock goes on when told. */
function kept({ write, read, left = null } = {}) {
  const world = { value: { a: 'one', b: 'two' }, version: 1, writes: [], store: left, timers: [] };
  const keeper = createKeeper({
    first: { value: world.value, version: 1 },
    write:
      write ??
      (async (value, version) => {
        world.writes.push([value, version]);
        if (version !== world.version) {
          throw { code: 'changed' };
        }
        world.version += 1;
        world.value = value;
        return { value, version: world.version };
      }),
    read: read ?? (async () => ({ value: world.value, version: world.version })),
    isConflict: ({ code }) => code === 'changed',
    store: { get: () => world.store, set: (value) => (world.store = value) },
    onChange: () => {},
    timers: { setTimeout: (work) => world.timers.push(work), clearTimeout: () => {} },
  });
  return { keeper, world };
}

test('what is typed is saved once, and then all is clean', async () => {
  const { keeper, world } = kept();
  keeper.set({ a: 'o' });
  keeper.set({ a: 'on' });
  assert.ok(keeper.snapshot().dirty);
  assert.ok(await keeper.flush());
  assert.deepEqual(world.writes, [[{ a: 'on', b: 'two' }, 1]]);
  assert.equal(keeper.snapshot().version, 2);
  assert.ok(!keeper.snapshot().dirty);
  assert.equal(world.store, null);
});

test('what is typed while it saves is not lost', async () => {
  let release;
  const { keeper } = kept({ write: (value) => new Promise((done) => (release = () => done({ value, version: 2 }))) });
  keeper.set({ a: 'first' });
  const saving = keeper.flush();
  keeper.set({ b: 'meanwhile' });
  release();
  await saving;
  assert.deepEqual(keeper.snapshot().draft, { a: 'first', b: 'meanwhile' });
  assert.ok(keeper.snapshot().dirty);
});

test('a failure keeps what was typed, in the tab too', async () => {
  const { keeper, world } = kept({
    write: async () => {
      throw { code: 'offline' };
    },
  });
  keeper.set({ a: 'typed' });
  assert.equal(await keeper.flush(), false);
  assert.equal(keeper.snapshot().problem.code, 'offline');
  assert.equal(keeper.snapshot().draft.a, 'typed');
  assert.deepEqual(world.store, { a: 'typed' });
});

test('what was left in the tab is there again', () => {
  assert.deepEqual(kept({ left: { b: 'left' } }).keeper.snapshot().draft, { a: 'one', b: 'left' });
});

test('two who change different fields both keep theirs', async () => {
  const { keeper, world } = kept();
  world.value = { a: 'one', b: 'theirs' };
  world.version = 2;
  keeper.set({ a: 'mine' });
  await keeper.flush();
  assert.equal(keeper.snapshot().conflict, null);
  assert.ok(keeper.snapshot().together);
  await keeper.flush();
  assert.deepEqual(world.value, { a: 'mine', b: 'theirs' });
});

test('two who change one field are asked, and nothing is saved before', async () => {
  const { keeper, world } = kept();
  world.value = { a: 'theirs', b: 'two' };
  world.version = 2;
  keeper.set({ a: 'mine' });
  await keeper.flush();
  const { conflict } = keeper.snapshot();
  assert.deepEqual(conflict.clashes, ['a']);
  assert.equal(conflict.mine.a, 'mine');
  assert.equal(conflict.theirs.a, 'theirs');
  await keeper.flush();
  assert.equal(world.value.a, 'theirs');
  await keeper.resolve({ a: 'mine' });
  assert.equal(world.value.a, 'mine');
});
