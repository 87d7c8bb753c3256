import { createSaver } from '../enrolment/saver.js';
import { formOf } from './sheet.js';

const AGAIN = 5000;
const SOON = 300;

/** Whether a call failed on its way, so that it is worth while to try the same again. */
export function isPassing({ status }) {
  return !status || status >= 500 || status === 429;
}

/**
 * One paper in hand: {who, name, paper, form, saving, theirs, deed, problem}, and what can be done with it. `tell` hears of every
 * change; `busy` says whether something of it is not with the tool yet.
 */
export function createHand({ client, who, paper, wait, stop, tell }) {
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
