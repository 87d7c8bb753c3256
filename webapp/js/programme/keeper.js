const PAUSE = 700;

export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Brings together what two people made of one thing: whatever only one of them changed is taken; what both changed
 * otherwise is a clash, and stays as it is here until somebody decides.
 */
export function mergeOf(base, mine, theirs) {
  const merged = {};
  const clashes = [];
  for (const field of Object.keys(mine)) {
    const iChanged = !same(mine[field], base[field]);
    const theyChanged = !same(theirs[field], base[field]);
    merged[field] = iChanged || !theyChanged ? mine[field] : theirs[field];
    if (iChanged && theyChanged && !same(mine[field], theirs[field])) {
      clashes.push(field);
    }
  }
  return { merged, clashes };
}

/**
 * Keeps what is typed, and saves it once the fingers rest.
 *
 * `first` is {value, version} as the tool has it; `write(value, version)` saves and gives the same back; `read()` fetches
 * it anew when somebody else was quicker, which `isConflict(problem)` tells. `store` remembers what could not be saved
 * yet. Nothing that was typed is ever given up: not when saving fails, and not when somebody else changed the same.
 */
export function createKeeper({ first, write, read, isConflict, store, onChange, timers = globalThis }) {
  let { value: base, version } = first;
  const left = store.get();
  let draft = left ? { ...base, ...left } : base;
  let state = { saving: false, problem: null, conflict: null, together: false };
  let clock = null;
  let running = null;

  const tell = (change = {}) => {
    state = { ...state, ...change };
    onChange();
  };
  const isDirty = () => !same(draft, base);

  function set(change) {
    draft = { ...draft, ...change };
    remember();
    tell({ problem: null, together: false });
    later();
  }

  function later() {
    timers.clearTimeout(clock);
    clock = timers.setTimeout(flush, PAUSE);
  }

  function remember() {
    const fields = Object.keys(draft).filter((field) => !same(draft[field], base[field]));
    store.set(fields.length ? Object.fromEntries(fields.map((field) => [field, draft[field]])) : null);
  }

  /** Saves now what is not saved; resolves once that has ended either way, with whether all is saved. */
  async function flush() {
    timers.clearTimeout(clock);
    if (running) {
      await running;
    }
    if (!isDirty() || state.conflict) {
      return !isDirty();
    }
    running = save();
    await running;
    running = null;
    return !isDirty() && !state.problem;
  }

  async function save() {
    const sent = draft;
    tell({ saving: true, problem: null });
    try {
      const kept = await write(sent, version);
      settle(kept, sent);
      tell({ saving: false });
      if (isDirty()) {
        later();
      }
    } catch (problem) {
      await (isConflict(problem) ? meet() : tell({ saving: false, problem }));
    }
  }

  /** What the tool made of what was sent; what was typed meanwhile stays. */
  function settle(kept, sent) {
    const typed = Object.keys(draft).filter((field) => !same(draft[field], sent[field]));
    const newer = Object.fromEntries(typed.map((field) => [field, draft[field]]));
    base = kept.value;
    version = kept.version;
    draft = { ...base, ...newer };
    remember();
  }

  async function meet() {
    try {
      const theirs = await read();
      const { merged, clashes } = mergeOf(base, draft, theirs.value);
      const mine = draft;
      base = theirs.value;
      version = theirs.version;
      draft = merged;
      remember();
      const conflict = clashes.length ? { clashes, mine, theirs: theirs.value } : null;
      tell({ saving: false, conflict, together: !conflict });
      if (!conflict) {
        later();
      }
    } catch (problem) {
      tell({ saving: false, problem });
    }
  }

  /** Ends a conflict with what was chosen for each field that clashed. */
  function resolve(chosen) {
    draft = { ...draft, ...chosen };
    remember();
    tell({ conflict: null });
    return flush();
  }

  /** Takes what the tool answered elsewhere, such as after another action; what was typed stays. */
  function refresh(kept) {
    settle(kept, base);
    tell();
  }

  return {
    set,
    flush,
    resolve,
    refresh,
    snapshot: () => ({ ...state, draft, version, dirty: isDirty() }),
    stop: () => timers.clearTimeout(clock),
  };
}
