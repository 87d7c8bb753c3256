import { useState } from '../parts/html.js';

const kept = new Map();

/**
 * What somebody is typing, in the memory of this page alone: it outlives a step to another page of the tool and a call that
 * failed, and is nowhere else, because it may be private.
 */
export function useDraft(name, first) {
  const [draft, setDraft] = useState(() => kept.get(name) ?? first);
  const change = (next) => {
    kept.set(name, next);
    setDraft(next);
  };
  const clear = () => {
    kept.delete(name);
    setDraft(first);
  };
  return [draft, change, clear];
}

const notes = new Map();

/** Notes that are not saved yet, by their ids, with the pair that they belong to. */
export const unsaved = {
  get: (id) => notes.get(id) ?? null,
  set: (pair, id, value) => (value === null ? notes.delete(id) : notes.set(id, { ...value, pair })),
  /** One of a pair that was left before it could be saved. */
  of: (pair) => [...notes].filter(([, left]) => left.pair === pair).map(([id, { form, version }]) => ({ id, version, ...form }))[0] ?? null,
};
