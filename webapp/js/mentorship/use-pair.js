import { useCallback, useEffect, useState } from '../parts/html.js';

/** The pair that was seen last, so that its heading stays while one goes from tab to tab. */
let seen = null;

/** A pair of mine as the tool knows it now; the last answer stays while the next is on its way. */
export function usePair(api, id) {
  const [state, setState] = useState({ pair: seen?.id === id ? seen : null, problem: null });
  const reload = useCallback(
    (signal) =>
      api.get(`/api/mentorships/${id}`, { signal }).then(
        (pair) => {
          seen = pair;
          setState({ pair, problem: null });
        },
        (problem) => signal?.aborted || setState((before) => ({ ...before, problem })),
      ),
    [id],
  );
  useEffect(() => {
    const abort = new AbortController();
    reload(abort.signal);
    return () => abort.abort();
  }, [id]);
  return { ...state, reload };
}
