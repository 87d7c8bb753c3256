import { html, useState } from '../parts/html.js';
import { UndoToast } from '../parts/undo-toast.js';

/**
 * Carries out a step of the operator's, then reads everything anew; what failed stands in `failed` until the next step,
 * and a sign-in that has run out is asked for again.
 *
 * With `said`, a line offers to undo the step by `undo`.
 */
export function useAct(reload) {
  const [failed, setFailed] = useState(null);
  const [done, setDone] = useState(null);

  const act = async (work, { said, undo } = {}) => {
    setFailed(null);
    setDone(null);
    try {
      const answer = await work();
      await reload();
      if (said) {
        setDone({ said, undo, at: Date.now() });
      }
      return answer;
    } catch (problem) {
      setFailed(problem);
      if (problem.status === 401) {
        reload();
      }
      return undefined;
    }
  };

  const gone = () => {
    if (document.activeElement?.closest('.toast-line')) {
      document.getElementById('main').focus({ preventScroll: true });
    }
    setDone(null);
  };
  const toast = done && html`<${UndoToast} key=${done.at} sentence=${done.said} undo=${() => { gone(); act(done.undo); }} onGone=${gone} />`;
  return { act, failed, toast };
}
