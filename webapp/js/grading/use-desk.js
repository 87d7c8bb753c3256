import { useEffect, useState } from '../parts/html.js';

/** Draws anew whenever something on the desk changes, and lets nobody go by mistake while something is not sent. */
export function useDesk(desk, heard = () => {}) {
  const [, draw] = useState(0);
  useEffect(
    () =>
      desk.subscribe((hand) => {
        heard(hand);
        draw((turn) => turn + 1);
      }),
    [desk],
  );
  useEffect(() => {
    const sendAll = () => {
      desk.flush();
    };
    const hidden = () => document.visibilityState === 'hidden' && sendAll();
    const leaving = (event) => {
      if (desk.unfinished().some(({ busy }) => busy)) {
        sendAll();
        event.preventDefault();
      }
    };
    addEventListener('online', sendAll);
    addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('online', sendAll);
      removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [desk]);
}
