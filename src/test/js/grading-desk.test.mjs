import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk } from '../../../webapp/js/grading/desk.js';
import { isPassing } from '../../../webapp/js/grading/hand.js';

const SHEET = { version: 1, levels: {}, feedback: {}, points: null, passed: null, adjustment: 0, adjustmentReason: '', comment: '', anchors: [] };
const PAPER = { who: 'w', name: 'Bo Lind', sheet: SHEET, previous: 'v', next: 'x' };
const failure = (status, code = 'x') => Object.assign(new Error(code), { status, code });

/** A tool that keeps one sheet, and timers that go when they are told. */
function world() {
  const timers = new Map();
  let count = 0;
  const tool = { sheet: { ...SHEET }, calls: [], broken: null };
  const answer = () => ({ ...PAPER, sheet: { ...tool.sheet }, previous: null, next: null });
  const client = {
    activity: 'a',
    async save(who, { version, ...form }) {
      tool.calls.push(`save ${form.comment}`);
      if (tool.broken) {
        throw tool.broken;
      }
      if (version !== tool.sheet.version) {
        throw failure(409, 'marking-changed');
      }
      tool.sheet = { ...form, version: version + 1 };
      return answer();
    },
    async paper() {
      return answer();
    },
  };
  const desk = createDesk(client, {
    wait: (work) => {
      timers.set(++count, work);
      return count;
    },
    stop: (timer) => timers.delete(timer),
  });
  const tick = async () => {
    const due = [...timers.values()];
    timers.clear();
    for (const work of due) {
      await work();
    }
  };
  const release = async (version) => {
    tool.calls.push(`release ${version}`);
    if (tool.broken) {
      throw tool.broken;
    }
    tool.sheet = { ...tool.sheet, version: tool.sheet.version + 1 };
    return answer();
  };
  return { tool, client, desk, tick, release };
}

test('what is typed is saved by itself, and the paper keeps its neighbours', async () => {
  const { tool, desk, tick } = world();
  const hand = desk.open('w', PAPER);
  hand.change({ comment: 'a' });
  hand.change((form) => ({ comment: `${form.comment}b` }));
  assert.equal(hand.busy, true);
  await tick();
  assert.deepEqual(tool.calls, ['save ab']);
  assert.deepEqual([hand.saving.state, hand.busy, hand.paper.previous, hand.paper.next], ['saved', false, 'v', 'x']);
});

test('a release waits for what was typed, and is done on the version that this made', async () => {
  const { tool, desk, release } = world();
  const hand = desk.open('w', PAPER);
  hand.change({ comment: 'last word' });
  const paper = await hand.act('ready', release);
  assert.deepEqual(tool.calls, ['save last word', 'release 2']);
  assert.equal(paper.sheet.version, 3);
  assert.equal(hand.busy, false);
  hand.change({ comment: 'more' });
  await hand.flush();
  assert.equal(tool.sheet.comment, 'more', 'and what is typed after it is saved on the version after it');
});

test('without a connection a release is tried again by itself, also when the paper was put aside', async () => {
  const { tool, desk, tick, release } = world();
  const hand = desk.open('w', PAPER);
  tool.broken = failure(0, 'unreachable');
  hand.change({ comment: 'kept' });
  assert.equal(await hand.act('ready', release), null);
  await desk.close('w');
  assert.deepEqual(desk.unfinished(), [hand]);
  assert.equal(hand.deed.state, 'waiting');
  let gone = false;
  const settled = desk.settled('w').then(() => {
    gone = true;
  });
  await tick();
  assert.equal(gone, false);
  tool.broken = null;
  await tick();
  await tick();
  await settled;
  assert.equal(tool.sheet.comment, 'kept');
  assert.equal(tool.calls.filter((call) => call === 'release 2').length, 1);
  assert.deepEqual(desk.unfinished(), []);
});

test('what the tool refuses stays with its reason and is not tried again', async () => {
  const { tool, desk, tick, release } = world();
  const hand = desk.open('w', PAPER);
  tool.broken = failure(409, 'being-marked');
  assert.equal(await hand.act('ready', release), null);
  assert.deepEqual([hand.problem.code, hand.deed], ['being-marked', null]);
  await tick();
  assert.deepEqual(tool.calls, ['release 1']);
  assert.deepEqual(desk.unfinished(), [hand], 'somebody has to see it');
  hand.clearProblem();
  assert.deepEqual(desk.unfinished(), []);
});

test('another grader was quicker: nothing is sent before it is chosen, and both words are there', async () => {
  const { tool, desk, tick, release } = world();
  const hand = desk.open('w', PAPER);
  tool.sheet = { ...SHEET, version: 7, comment: 'theirs' };
  hand.change({ comment: 'mine' });
  await tick();
  await tick();
  assert.equal(hand.saving.state, 'conflict');
  assert.equal(hand.theirs.sheet.comment, 'theirs');
  assert.equal(hand.form.comment, 'mine');
  assert.equal(await hand.act('ready', release), null);
  assert.equal(tool.calls.includes('release 7'), false);
  hand.choose({ ...hand.form, comment: 'both' });
  await hand.flush();
  assert.deepEqual([tool.sheet.comment, tool.sheet.version, hand.theirs], ['both', 8, null]);
});

test('theirs is taken as it is', async () => {
  const { tool, desk, tick } = world();
  const hand = desk.open('w', PAPER);
  tool.sheet = { ...SHEET, version: 7, comment: 'theirs' };
  hand.change({ comment: 'mine' });
  await tick();
  await tick();
  hand.choose(null);
  await tick();
  assert.deepEqual([hand.form.comment, hand.busy, tool.calls.length], ['theirs', false, 1]);
});

test('what is typed while a deed is on its way is saved after it', async () => {
  const { tool, desk, release } = world();
  const hand = desk.open('w', PAPER);
  let arrive;
  const onWay = new Promise((done) => {
    arrive = done;
  });
  const deed = hand.act('ready', async (version) => {
    await onWay;
    return release(version);
  });
  await new Promise((turn) => setImmediate(turn));
  hand.change({ comment: 'meanwhile' });
  arrive();
  await deed;
  assert.equal(hand.form.comment, 'meanwhile');
  await hand.flush();
  assert.deepEqual([tool.sheet.comment, hand.saving.state, hand.theirs], ['meanwhile', 'saved', null]);
});

test('pressing release twice releases once', async () => {
  const { tool, desk, release } = world();
  const hand = desk.open('w', PAPER);
  await Promise.all([hand.act('ready', release), hand.act('ready', release)]);
  assert.deepEqual(tool.calls, ['release 1']);
});

test('a paper that is put aside is forgotten, one with something left is not', async () => {
  const { desk, tool } = world();
  desk.open('w', PAPER);
  await desk.close('w');
  assert.equal(desk.get('w'), undefined);
  const hand = desk.open('w', PAPER);
  tool.broken = failure(503);
  hand.change({ comment: 'x' });
  await desk.close('w');
  assert.equal(desk.open('w', { ...PAPER, sheet: { ...SHEET, version: 9 } }).form.comment, 'x');
  desk.renew('w', { ...PAPER, sheet: { ...SHEET, version: 9 } });
  assert.equal(hand.form.comment, 'x', 'reading it anew overwrites nothing');
  assert.deepEqual([isPassing({ status: 503 }), isPassing({ status: 0 }), isPassing({ status: 409 })], [true, true, false]);
});
