import { announce } from '../parts/announce.js';
import { useEffect, useRef, useState } from '../parts/html.js';
import { ALL, countOf, employeesPath, joined } from './employee-query.js';

let lastFilter = ALL;

/** The list for a filter, part by part; what is shown stays until its successor is there. */
export function useEmployees(api) {
  const [filter, setFilter] = useState(lastFilter);
  const [state, setState] = useState({ list: null, problem: null, loading: true });
  const running = useRef(null);

  const fetchPart = async (after, merge) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setState((before) => ({ ...before, problem: null, loading: true }));
    try {
      const part = await api.get(employeesPath(filter, after), { signal: abort.signal });
      if (!abort.signal.aborted) {
        setState({ list: merge(part), problem: null, loading: false });
      }
    } catch (problem) {
      if (!abort.signal.aborted) {
        setState((before) => ({ ...before, problem, loading: false }));
      }
    }
  };

  const load = () =>
    fetchPart('', (part) => {
      announce(countOf(part));
      return part;
    });

  const more = () =>
    fetchPart(state.list.next, (part) => {
      const employees = joined(state.list.employees, part.employees);
      announce(countOf(part, employees.length));
      return { ...part, employees };
    });

  useEffect(() => {
    lastFilter = filter;
    load();
    return () => running.current?.abort();
  }, [filter]);

  return { ...state, filter, narrow: (change) => setFilter((before) => ({ ...before, ...change })), load, more };
}
