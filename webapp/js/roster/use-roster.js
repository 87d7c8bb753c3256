import { announce } from '../parts/announce.js';
import { useEffect, useRef, useState } from '../parts/html.js';
import { t } from '../i18n.js';
import { EVERYONE, joined, rosterPath } from './roster-query.js';

let lastFilter = EVERYONE;

/** The list for a filter, part by part; what is shown stays until its successor is there. */
export function useRoster(api) {
  const [filter, setFilter] = useState(lastFilter);
  const [roster, setRoster] = useState(null);
  const [problem, setProblem] = useState(null);
  const [loading, setLoading] = useState(true);
  const running = useRef(null);

  const fetchPart = async (after, merge) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setLoading(true);
    setProblem(null);
    try {
      const part = await api.get(rosterPath(filter, after), { signal: abort.signal });
      if (!abort.signal.aborted) {
        merge(part);
        setLoading(false);
      }
    } catch (failure) {
      if (!abort.signal.aborted) {
        setProblem(failure);
        setLoading(false);
      }
    }
  };

  const load = () =>
    fetchPart('', (part) => {
      setRoster(part);
      announce(t('roster.found', { count: part.total }));
    });

  const more = () =>
    fetchPart(roster.next, (part) => {
      const members = joined(roster.members, part.members);
      setRoster({ ...part, members });
      announce(t('roster.shown', { shown: members.length, count: part.total }));
    });

  useEffect(() => {
    lastFilter = filter;
    load();
    return () => running.current?.abort();
  }, [filter]);

  const narrow = (change) => setFilter((before) => ({ ...before, ...change }));
  return { filter, narrow, roster, problem, loading, load, more };
}
