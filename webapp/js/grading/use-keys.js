import { useLayoutEffect, useRef, useState } from '../parts/html.js';
import { deedOf, keysOn, switchKeys } from './keys.js';

/** Does by key what `deeds` has by name; nothing while a dialogue is open. */
export function useKeys(deeds) {
  const [on, setOn] = useState(keysOn());
  const latest = useRef(deeds);
  latest.current = deeds;
  // With the page and not after it: the next paper's first key may come at once.
  useLayoutEffect(() => {
    const press = (event) => {
      if (document.querySelector('dialog[open]')) {
        return;
      }
      const deed = deedOf(event, { on: keysOn() });
      const work = deed && latest.current[deed.does];
      if (work) {
        event.preventDefault();
        work(deed.value);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return {
    on,
    switchOn: (wanted) => {
      switchKeys(wanted);
      setOn(wanted);
    },
  };
}
