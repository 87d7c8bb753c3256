import { useState } from '../parts/html.js';

/** Does one thing at a time, and keeps what went wrong beside its form. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  const run = async (work) => {
    if (busy) {
      return false;
    }
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (failure) {
      setProblem(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}

const STALE = new Set(['tuition-request-changed', 'tuition-request-state', 'amount-changed', 'nothing-left', 'budget-exhausted', 'cap-reached']);

/** Whether what is shown is older than what is kept. */
export function isStale(problem) {
  return STALE.has(problem?.code);
}
