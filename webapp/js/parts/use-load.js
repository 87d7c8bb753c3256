import { useCallback, useEffect, useRef, useState } from './html.js';

/**
 * Loads something when a page appears and when `reload` is called; the last answer stays while the next is on its way.
 *
 * A newer request ends the one before it, so answers never overtake each other.
 */
export function useLoad(read, inputs = []) {
  const [state, setState] = useState({ data: null, problem: null, loading: true });
  const running = useRef(null);

  const reload = useCallback(async () => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setState((before) => ({ ...before, loading: true }));
    try {
      const data = await read(abort.signal);
      if (!abort.signal.aborted) {
        setState({ data, problem: null, loading: false });
      }
    } catch (problem) {
      if (!abort.signal.aborted) {
        setState((before) => ({ ...before, problem, loading: false }));
      }
    }
  }, inputs);

  useEffect(() => {
    reload();
    return () => running.current?.abort();
  }, inputs);

  return { ...state, reload };
}
