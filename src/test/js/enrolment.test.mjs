import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, missing, opened, request, stepsOf } from '../../../webapp/js/enrolment/answers.js';
import { createSaver } from '../../../webapp/js/enrolment/saver.js';
import { found } from '../../../webapp/js/enrolment/skill-search.js';
import { bitsOf, clockOf, EMPTY_WEEK, freeHalfHours, hoursOf, minutesOf, painted, rangesOf, stepped } from '../../../webapp/js/enrolment/week.js';

const RULES = { needsMost: 5, offersMost: 8, asksLanguages: true, asksAvailability: true, asksTopicsOff: true, asksAvoid: true, capacityMost: 2, minOverlapMinutes: 30 };
const PROGRAMME = { kind: 'REVERSE', choices: [['MENTOR'], ['MENTEE']], form: RULES };
const EMPTY = { sides: [], needs: [], offers: [], languages: [], availability: EMPTY_WEEK, zone: 'Z', topicsOff: [], avoid: [], capacity: 1, tenure: '' };

test('the first half-hour of Monday is the highest bit of the first digit', () => {
  const week = painted(EMPTY_WEEK, [0], true);
  assert.equal(week.slice(0, 4), '8000');
  assert.equal(bitsOf(freeHalfHours(week)), week);
});

test('hours become ranges and minutes', () => {
  const week = painted(EMPTY_WEEK, hoursOf([0, 1], 9, 11).concat(hoursOf([0], 14, 15)), true);
  assert.equal(minutesOf(week), 300);
  assert.deepEqual(rangesOf(week, 0), [[18, 22], [28, 30]]);
  assert.deepEqual(rangesOf(week, 2), []);
  assert.equal(clockOf(19), '09:30');
  assert.equal(minutesOf(painted(week, hoursOf([0], 0, 24), false)), 120);
});

test('arrows stay within the hours that are shown and within the week', () => {
  assert.equal(stepped(14, 'ArrowLeft', 14, 41), 14);
  assert.equal(stepped(41, 'ArrowRight', 14, 41), 41);
  assert.equal(stepped(18, 'ArrowDown', 14, 41), 66);
  assert.equal(stepped(6 * 48 + 18, 'ArrowDown', 14, 41), 6 * 48 + 18);
  assert.equal(stepped(66, 'Home', 14, 41), 62);
  assert.equal(stepped(18, 'x', 14, 41), 18);
});

test('a programme asks only what its rules say', () => {
  assert.deepEqual(stepsOf(PROGRAMME, false), ['side', 'skills', 'time', 'more', 'summary']);
  const bare = { ...PROGRAMME, choices: [['MENTOR', 'MENTEE']], form: { ...RULES, asksLanguages: false, asksAvailability: false, asksTopicsOff: false, asksAvoid: false, capacityMost: 1 } };
  assert.deepEqual(stepsOf(bare, false), ['skills', 'summary']);
  assert.deepEqual(stepsOf(bare, true), ['skills', 'more', 'summary']);
});

test('what is missing follows the side', () => {
  assert.deepEqual(missing(PROGRAMME, EMPTY), ['side', 'languages', 'availability']);
  assert.deepEqual(missing(PROGRAMME, { ...EMPTY, sides: ['MENTEE'], languages: [{}] }), ['needs', 'availability']);
  assert.deepEqual(missing({ ...PROGRAMME, kind: 'EXCHANGE' }, { ...EMPTY, sides: ['MENTOR'] }), ['needs', 'offers', 'languages', 'availability']);
});

test('a zone is guessed only where nobody knows it', () => {
  const form = { sides: [], answers: { ...EMPTY, zone: 'Z', tenure: null }, zoneKnown: false, programme: PROGRAMME };
  assert.equal(opened(form, 'Asia/Tokyo').zone, 'Asia/Tokyo');
  assert.equal(opened({ ...form, zoneKnown: true }, 'Asia/Tokyo').zone, 'Z');
  assert.equal(request({ ...EMPTY, avoid: [{ id: '1', name: 'x' }] }, 3).avoid[0], '1');
});

test('two forms differ where they differ', () => {
  assert.deepEqual(differences(EMPTY, { ...EMPTY, capacity: 2, topicsOff: ['x'] }), ['topicsOff', 'capacity']);
});

test('skills are found without accents and by their group', () => {
  const skills = [{ name: 'Résumé reading', group: 'HR' }, { name: 'Python', group: 'TECHNOLOGY' }];
  assert.equal(found(skills, 'resume').length, 1);
  assert.equal(found(skills, 'tech py').length, 1);
});

/** A saver whose timers run by hand. */
function saving(put) {
  const timers = [];
  const told = [];
  const kept = [];
  const saver = createSaver({ version: 0, put, tell: (state) => told.push(state), keep: (value) => kept.push(value), wait: (work) => timers.push(work), stop: () => {} });
  return { saver, told, kept, tick: async () => { const due = timers.splice(0); for (const work of due) { await work(); } } };
}

test('the newest state is saved, with the version that the last save gave', async () => {
  const sent = [];
  const { saver, told, kept, tick } = saving(async (form, version) => {
    sent.push([form, version]);
    return { version: version + 1 };
  });
  saver.change('a');
  saver.change('ab');
  await tick();
  saver.change('abc');
  await tick();
  assert.deepEqual(sent, [['ab', 0], ['abc', 1]]);
  assert.equal(told.at(-1), 'saved');
  assert.equal(kept.at(-1), null);
});

test('without a connection what was typed is kept and sent later', async () => {
  let online = false;
  const { saver, told, kept, tick } = saving(async (form, version) => {
    if (!online) {
      throw Object.assign(new Error('offline'), { code: 'offline', status: 0 });
    }
    return { version: version + 1 };
  });
  saver.change('a');
  await tick();
  assert.equal(told.at(-1), 'waiting');
  assert.equal(kept.at(-1).form, 'a');
  online = true;
  await tick();
  assert.equal(told.at(-1), 'saved');
});

test('after a conflict nothing is sent until somebody has chosen', async () => {
  const sent = [];
  let conflict = true;
  const { saver, told, tick } = saving(async (form, version) => {
    sent.push([form, version]);
    if (conflict) {
      throw Object.assign(new Error('changed'), { code: 'enrolment-changed', status: 409 });
    }
    return { version: version + 1 };
  });
  saver.change('mine');
  await tick();
  saver.conflicting = true;
  saver.change('mine too');
  await tick();
  assert.equal(sent.length, 1);
  assert.ok(told.includes('conflict'));
  conflict = false;
  await saver.settle(7, 'chosen');
  assert.deepEqual(sent.at(-1), ['chosen', 7]);
});
