import { useEffect, useRef, useState } from '../parts/html.js';
import { mergeOf, same } from '../programme/keeper.js';
import { tabStore } from '../programme/use-keeper.js';

/**
 * The settings while they are being changed. Nothing is sent before somebody says so, since people may be writing; what was
 * typed stays through every failure, through another tab's change, and, where the frame lets a page keep something, through
 * a reload.
 */
export function useSettings(api, first) {
  const store = useRef(tabStore(`activity ${first.id}`)).current;
  const [whole, setWhole] = useState(first);
  const [draft, setDraft] = useState(() => ({ ...first.settings, ...store.get() }));
  const [state, setState] = useState({ saving: false, saved: false, problem: null, conflict: null });
  const dirty = !same(draft, whole.settings);

  useEffect(() => {
    const fields = Object.keys(draft).filter((field) => !same(draft[field], whole.settings[field]));
    store.set(fields.length > 0 ? Object.fromEntries(fields.map((field) => [field, draft[field]])) : null);
  }, [draft, whole]);
  useEffect(() => {
    const leaving = (event) => dirty && event.preventDefault();
    addEventListener('beforeunload', leaving);
    return () => removeEventListener('beforeunload', leaving);
  }, [dirty]);

  const set = (change) => {
    setDraft((before) => ({ ...before, ...change }));
    setState((before) => ({ ...before, saved: false, problem: null }));
  };

  async function send(settings, version) {
    setState({ saving: true, saved: false, problem: null, conflict: null });
    try {
      const kept = await api.put(`/api/activities/${whole.id}`, { version, settings });
      setWhole(kept);
      setDraft((now) => (same(now, settings) ? kept.settings : now));
      setState({ saving: false, saved: true, problem: null, conflict: null });
    } catch (problem) {
      if (problem.code === 'activity-changed') {
        await meet(settings);
      } else {
        setState({ saving: false, saved: false, problem, conflict: null });
      }
    }
  }

  /** Somebody else was quicker: what only one of the two changed is brought together, the rest is shown as both have it. */
  async function meet(mine) {
    try {
      const theirs = await api.get(`/api/activities/${whole.id}`);
      const { merged, clashes } = mergeOf(whole.settings, mine, theirs.settings);
      setWhole(theirs);
      setDraft(merged);
      if (clashes.length === 0) {
        await send(merged, theirs.version);
        return;
      }
      setState({ saving: false, saved: false, problem: null, conflict: { clashes, mine, theirs: theirs.settings, name: theirs.changedBy } });
    } catch (problem) {
      setState({ saving: false, saved: false, problem, conflict: null });
    }
  }

  return {
    ...state,
    whole,
    draft,
    dirty,
    set,
    save: () => send(draft, whole.version),
    /** Ends a conflict with what was chosen for each field, to be looked at and saved. */
    resolve: (chosen) => {
      set(chosen);
      setState((before) => ({ ...before, conflict: null }));
    },
    giveUp: () => set(whole.settings),
  };
}
