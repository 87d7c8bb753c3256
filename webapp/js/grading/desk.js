import { createSaver } from '../enrolment/saver.js';
import { formOf } from './sheet.js';

const AGAIN = 5000;
const SOON = 300;
const desks = new Map();

/** The one desk of an activity: it outlives a step to another page of the tool, and so does what is not saved on it. */
export function deskOf(client) {
  if (!desks.has(client.activity)) {
    desks.set(client.activity, createDesk(client));
  }
  return desks.get(client.activity);
}

/** Whether a call failed on its way, so that it is worth while to try the same again. */
export function isPassing({ status }) {
  return !status || status >= 500 || status === 429;
}

/**
 * The papers that somebody marks, from the first key to the moment when the tool has all of it.
 *
 * Each paper has a hand: {who, name, paper, form, saving, theirs, deed}. What is typed is saved a moment later by itself;
 * a deed (release, return, …) waits for that, and both are tried again while the connection is away, also when another
 * paper is open already. What the tool refuses stays here with its reason until somebody decides. `subscribe` hears of
 * every change.
 */
export function createDesk(client, { wait = setTimeout, stop = clearTimeout } = {}) {
  const hands = new Map();
  const listeners = new Set();
  const tellAll = (hand) => listeners.forEach((listener) => listener(hand));

  function open(who, paper) {
    const known = hands.get(who);
    if (known) {
      return known;
    }
    const hand = createHand({ client, who, paper, wait, stop, tell: () => tellAll(hand) });
    hands.set(who, hand);
    return hand;
  }

  /** What was read of a paper anew; what is not sent yet is not touched by it. */
  function renew(who, paper) {
    const hand = open(who, paper);
    if (!hand.busy && hand.paper !== paper && paper.sheet.version >= hand.paper.sheet.version) {
      hand.take(paper);
    }
  }

  /** Puts a paper aside; it is forgotten once nothing of it is left to send. */
  async function close(who) {
    const hand = hands.get(who);
    await hand?.flush();
    if (hand && !hand.busy && !hand.problem && hands.get(who) === hand) {
      hands.delete(who);
    }
  }

  /** Waits until nothing of a paper is left to send. */
  function settled(who) {
    return new Promise((done) => {
      const look = () => {
        if (!hands.get(who)?.busy) {
          listeners.delete(look);
          done();
        }
      };
      listeners.add(look);
      look();
    });
  }

  return {
    open,
    renew,
    close,
    settled,
    get: (who) => hands.get(who),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Papers of which something is not with the tool yet, or that it refused. */
    unfinished: () => [...hands.values()].filter(({ busy, problem }) => busy || problem),
    flush: () => Promise.all([...hands.values()].map((hand) => hand.flush())),
    /** Nothing more is to be done about a paper that was given up. */
    drop(who) {
      hands.get(who)?.discard();
      hands.delete(who);
    },
  };
}

function createHand({ client, who, paper, wait, stop, tell }) {
  let held = null;
  let timer = null;
  const hand = { who, name: paper.name, paper, form: formOf(paper.sheet), saving: { state: 'saved' }, theirs: null, deed: null, problem: null, change, choose, take, flush, act, retry, giveUp, discard, clearProblem };
  const saver = createSaver({
    version: paper.sheet.version,
    put: async (form, version) => {
      const saved = await client.save(who, { ...form, version });
      keepPlace(saved);
      return { version: saved.sheet.version };
    },
    isConflict: ({ code }) => code === 'marking-changed',
    tell: heard,
    wait,
    stop,
  });
  Object.defineProperty(hand, 'busy', { get: () => saver.pending || held !== null || hand.deed !== null || hand.theirs !== null });

  function heard(state, details) {
    hand.saving = { state, problem: details };
    if (state === 'conflict') {
      saver.conflicting = true;
      compare();
    }
    tell();
  }

  /** What the other window has: it may take several tries to hear of it, and nothing is sent meanwhile. */
  function compare() {
    client.paper(who).then(
      (theirs) => {
        hand.theirs = theirs;
        tell();
      },
      (problem) => {
        if (isPassing(problem)) {
          timer = wait(compare, AGAIN);
        } else {
          saver.conflicting = false;
          hand.saving = { state: 'refused', problem };
          tell();
        }
      },
    );
  }

  /** What came back of a paper, beside its neighbours in the queue, which only reading it tells. */
  function keepPlace(answer) {
    const { previous, next } = hand.paper;
    hand.paper = { ...answer, previous: answer.previous ?? previous, next: answer.next ?? next };
  }

  function change(part) {
    hand.form = { ...hand.form, ...(typeof part === 'function' ? part(hand.form) : part) };
    if (hand.deed?.state === 'doing') {
      held = hand.form;
      tell();
    } else {
      saver.change(hand.form);
    }
  }

  /** Another answer of the tool about this paper, taken as it is; what was typed meanwhile stays and is saved on it. */
  function take(answer) {
    keepPlace(answer);
    const typed = held ?? (saver.pending ? hand.form : null);
    held = null;
    if (!typed) {
      hand.form = formOf(answer.sheet);
      hand.saving = { state: 'saved' };
    }
    saver.settle(answer.sheet.version, typed);
    tell();
  }

  /** Which of two sheets is right; null for theirs. */
  function choose(form) {
    const { theirs } = hand;
    hand.theirs = null;
    hand.form = form ?? formOf(theirs.sheet);
    keepPlace(theirs);
    hand.saving = { state: form ? 'saving' : 'saved' };
    saver.settle(theirs.sheet.version, form);
    tell();
  }

  async function flush() {
    if (saver.pending && !saver.conflicting) {
      await saver.flush();
    }
    return !saver.pending && !saver.conflicting;
  }

  /**
   * Does something with the paper once all that was typed is saved; resolves to the paper, or null when it could not be
   * done now. `body` gets the version that it is done on.
   */
  async function act(name, work) {
    if (hand.deed && hand.deed.state !== 'waiting') {
      return null;
    }
    stop(timer);
    hand.problem = null;
    hand.deed = { name, work, state: 'saving' };
    tell();
    if (!(await flush())) {
      return unsaved();
    }
    hand.deed.state = 'doing';
    try {
      const answer = await work(saver.version);
      hand.deed = null;
      take(answer);
      return answer;
    } catch (problem) {
      return failed(problem);
    }
  }

  /** The deed waits for what is typed: tried again with it, or left where the tool refuses that. */
  function unsaved() {
    if (hand.saving.state === 'waiting' || hand.saving.state === 'saving') {
      hand.deed.state = 'waiting';
      timer = wait(retry, hand.saving.state === 'saving' ? SOON : AGAIN);
    } else {
      hand.problem = hand.saving.problem;
      hand.deed = null;
    }
    tell();
    return null;
  }

  function failed(problem) {
    if (isPassing(problem)) {
      hand.deed.state = 'waiting';
      hand.problem = problem;
      timer = wait(retry, AGAIN);
    } else {
      hand.problem = problem;
      hand.deed = null;
    }
    if (held) {
      const typed = held;
      held = null;
      saver.change(typed);
    }
    tell();
    return null;
  }

  function retry() {
    const { deed } = hand;
    return deed ? act(deed.name, deed.work) : flush();
  }

  /** A deed that waits for the connection is not tried again by itself. */
  function giveUp() {
    stop(timer);
    hand.deed = null;
    hand.problem = null;
    tell();
  }

  function clearProblem() {
    hand.problem = null;
    tell();
  }

  function discard() {
    stop(timer);
    held = null;
    hand.deed = null;
    hand.theirs = null;
    saver.settle(saver.version, null);
    saver.close();
    hand.form = formOf(hand.paper.sheet);
    hand.saving = { state: 'saved' };
    tell();
  }

  return hand;
}
