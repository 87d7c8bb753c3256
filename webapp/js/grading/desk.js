import { createHand } from './hand.js';

const desks = new Map();

/** The one desk of an activity: it outlives a step to another page of the tool, and so does what is not saved on it. */
export function deskOf(client) {
  if (!desks.has(client.activity)) {
    desks.set(client.activity, createDesk(client));
  }
  return desks.get(client.activity);
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
