import { useEffect, useRef, useState } from '../parts/html.js';
import { createKeeper } from './keeper.js';

/** What could not be saved before the page went away, for as long as the tab stands; nothing where frames may not keep. */
export function tabStore(key) {
  return {
    get: () => {
      try {
        return JSON.parse(sessionStorage.getItem(key));
      } catch {
        return null;
      }
    },
    set: (value) => {
      try {
        if (value) {
          sessionStorage.setItem(key, JSON.stringify(value));
        } else {
          sessionStorage.removeItem(key);
        }
      } catch {
        // The browser keeps nothing for this frame: what is typed is saved by the tool all the same.
      }
    },
  };
}

/** A keeper whose changes are drawn; saves at once when the page is left or hidden. */
export function useKeeper(make) {
  const [, redraw] = useState(0);
  const kept = useRef(null);
  kept.current ??= createKeeper({ ...make(), onChange: () => redraw((count) => count + 1) });
  useEffect(() => {
    const keeper = kept.current;
    const hidden = () => document.visibilityState === 'hidden' && keeper.flush();
    const leaving = (event) => {
      if (keeper.snapshot().dirty) {
        keeper.flush();
        event.preventDefault();
      }
    };
    document.addEventListener('visibilitychange', hidden);
    addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('beforeunload', leaving);
      keeper.flush();
    };
  }, []);
  return { ...kept.current, ...kept.current.snapshot() };
}
