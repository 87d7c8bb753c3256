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

/** The same for a note that is not saved yet. */
export const unsaved = {
  get: (id) => kept.get(`note ${id}`) ?? null,
  set: (id, value) => (value === null ? kept.delete(`note ${id}`) : kept.set(`note ${id}`, value)),
};
