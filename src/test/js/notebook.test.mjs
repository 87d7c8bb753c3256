import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { createSaver } from '../../../webapp/js/enrolment/saver.js';
import { NEXT } from '../../../webapp/js/notebook/answer-form.js';
import { unsaved } from '../../../webapp/js/notebook/drafts.js';
import { newId } from '../../../webapp/js/notebook/ids.js';
import { lineOf as introductionLine } from '../../../webapp/js/notebook/introductions-part.js';
import { asText, askOf, lengthOf, roomOf, together } from '../../../webapp/js/notebook/note-model.js';
import { choicesOf, groupsOf, knownZone, lineOf, requestOf } from '../../../webapp/js/quickhelp/help-model.js';

const WORDS = JSON.parse(await readFile(new URL('../../../webapp/i18n/en/notebook.json', import.meta.url), 'utf8'));

test('an id is a random one of version 4, and another one each time', () => {
  assert.match(newId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(newId(), newId());
});

test('before a note is shared it is asked, and a shared one is not made private', () => {
  const saved = { saved: true, text: 'x' };
  assert.equal(askOf('PRIVATE', 'SHARED', saved), 'share');
  assert.equal(askOf('REFLECTION', 'SHARED', { saved: false, text: 'x' }), 'share');
  assert.equal(askOf('PRIVATE', 'SHARED', { saved: false, text: ' ' }), null);
  assert.equal(askOf('PRIVATE', 'REFLECTION', saved), null);
  assert.equal(askOf('SHARED', 'PRIVATE', saved), 'refused');
  assert.equal(askOf('SHARED', 'PRIVATE', { saved: false, text: '' }), null);
  assert.equal(askOf('SHARED', 'SHARED', saved), null);
});

test('characters are counted as people do, and only near the end', () => {
  assert.equal(lengthOf('😀😀'), 2);
  assert.equal(roomOf('a'.repeat(18999)), null);
  assert.deepEqual(roomOf('a'.repeat(19990)), { left: 10, over: false });
  assert.deepEqual(roomOf('a'.repeat(20003)), { left: -3, over: true });
  assert.deepEqual(roomOf('😀'.repeat(20000)), { left: 0, over: false });
});

test('of two texts nothing is lost', () => {
  const both = together('mine\n', 'theirs');
  assert.ok(both.startsWith('mine\n\n') && both.endsWith('\n\ntheirs'));
});

test('notes become one plain text with their days and kinds', () => {
  const notes = [{ changedAt: '1', kind: 'PRIVATE', text: 'a\nb' }, { changedAt: '2', kind: 'SHARED', text: 'c' }];
  const text = asText(notes, { title: 'My notes', day: (at) => `day ${at}`, kind: (kind) => kind.toLowerCase() });
  assert.ok(text.startsWith('My notes\r\n'));
  assert.match(text, /day 1 · private\r\n\r\na\r\nb\r\n/);
  assert.match(text, /day 2 · shared\r\n\r\nc$/);
});

test('what was left unsaved is found by its pair, until it is saved', () => {
  unsaved.set('p', 'n', { form: { kind: 'PRIVATE', text: 'x' }, version: 2 });
  assert.deepEqual(unsaved.of('p'), { id: 'n', version: 2, kind: 'PRIVATE', text: 'x' });
  assert.equal(unsaved.of('q'), null);
  unsaved.set('p', 'n', null);
  assert.equal(unsaved.of('p'), null);
  assert.equal(unsaved.get('n'), null);
});

test('a conflict is what the form says it is', async () => {
  const told = [];
  const due = [];
  const saver = createSaver({
    version: 1,
    put: async () => {
      throw Object.assign(new Error('changed'), { code: 'note-changed', status: 409 });
    },
    tell: (state) => told.push(state),
    isConflict: ({ code }) => code === 'note-changed',
    wait: (work) => due.push(work),
    stop: () => {},
  });
  saver.change('a');
  await due.pop()();
  assert.equal(told.at(-1), 'conflict');
});

test('what waits for a connection is sent as soon as there is one, and again later if there is none', async () => {
  let online = false;
  const sent = [];
  const told = [];
  const timers = new Map();
  let count = 0;
  const saver = createSaver({
    version: 1,
    put: async (form, version) => {
      if (!online) {
        throw Object.assign(new Error('offline'), { code: 'offline', status: 0 });
      }
      sent.push(form);
      return { version: version + 1 };
    },
    tell: (state) => told.push(state),
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
  saver.change('a');
  await tick();
  assert.equal(told.at(-1), 'waiting');
  await saver.flush();
  assert.equal(told.at(-1), 'waiting');
  assert.equal(timers.size, 1, 'it is tried again by itself');
  online = true;
  await saver.flush();
  assert.deepEqual(sent, ['a']);
  assert.equal(told.at(-1), 'saved');
  saver.change('b');
  online = false;
  await tick();
  online = true;
  await tick();
  assert.deepEqual(sent, ['a', 'b']);
});

test('every state of an idea has words, and what it may come to has a choice', () => {
  for (const [state, next] of Object.entries(NEXT)) {
    assert.ok(`ideas.state.${state}` in WORDS, state);
    next.forEach((one) => assert.ok(`ideas.outcome.${one}` in WORDS, one));
  }
});

test('every line of an introduction has a sentence for each side, and every step a button', () => {
  for (const from of ['MENTOR', 'MENTEE']) {
    for (const mine of [true, false]) {
      assert.ok(introductionLine({ state: 'REQUESTED', from, mine }) in WORDS);
    }
  }
  for (const state of ['ASKED', 'MADE']) {
    for (const turn of [true, false]) {
      assert.ok(introductionLine({ state, turn }) in WORDS);
    }
  }
  ['MET', 'DECLINED', 'WITHDRAWN'].forEach((state) => assert.ok(introductionLine({ state }) in WORDS));
});

test('every line of quick help has a sentence for the one who asked and the one who took it', () => {
  for (const state of ['OPEN', 'TAKEN', 'DONE', 'WITHDRAWN', 'EXPIRED']) {
    assert.ok(lineOf({ state, asked: true, begun: false }) in WORDS, state);
  }
  for (const state of ['TAKEN', 'DONE', 'WITHDRAWN']) {
    assert.ok(lineOf({ state, asked: false, begun: false }) in WORDS, state);
  }
  assert.ok(lineOf({ state: 'TAKEN', asked: true, begun: true }) in WORDS);
  assert.ok(lineOf({ state: 'TAKEN', asked: false, begun: true }) in WORDS);
});

test('what is over stands apart, and the same skill of two programmes is told apart', () => {
  const { now, past } = groupsOf(['OPEN', 'TAKEN', 'DONE', 'EXPIRED', 'WITHDRAWN'].map((state) => ({ state })));
  assert.deepEqual([now.length, past.length], [2, 3]);
  const askable = [
    { cycle: 'a', programmeName: 'A', skill: '1', skillName: 'Python', zone: 'UTC' },
    { cycle: 'b', programmeName: 'B', skill: '1', skillName: 'Python', zone: 'UTC' },
    { cycle: 'a', programmeName: 'A', skill: '2', skillName: 'Sails', zone: 'UTC' },
  ];
  assert.deepEqual(choicesOf(askable).map(({ label }) => label), ['Python (A)', 'Python (B)', 'Sails']);
});

test('a zone that the browser does not know is no reason to show nothing', () => {
  assert.equal(knownZone('Z', 'Asia/Tokyo'), 'UTC');
  assert.equal(knownZone('Europe/Zurich', 'Asia/Tokyo'), 'Europe/Zurich');
  assert.equal(knownZone('Nowhere/Land', 'Asia/Tokyo'), 'Asia/Tokyo');
});

test('a request takes each time once, and none for any time', () => {
  const draft = { choice: 'c s', words: 'How?', zone: 'UTC', times: ['2027-01-05T10:00', '', '2027-01-05T10:00'] };
  assert.deepEqual(requestOf({ ...draft, any: false }), { cycle: 'c', skill: 's', words: 'How?', zone: 'UTC', times: ['2027-01-05T10:00'] });
  assert.deepEqual(requestOf({ ...draft, any: true }).times, []);
});
