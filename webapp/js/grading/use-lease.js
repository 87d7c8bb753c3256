import { useEffect, useRef, useState } from '../parts/html.js';
import { isPassing } from './hand.js';

const BEFORE_TAKING = 400;
const RENEW = 4 * 60 * 1000;
const AGAIN = 20 * 1000;

/**
 * Says to the other graders that this paper is being marked, as long as it is open: taken a moment after it came, renewed,
 * and given up when another one is opened, once all that was typed is sent, or when the page goes.
 *
 * `theirs` is the tool's sentence when somebody else has it; `take` tries again.
 */
export function useLease(client, desk, who) {
  const [theirs, setTheirs] = useState('');
  const taken = useRef(false);

  const take = async () => {
    try {
      await client.lease(who);
      taken.current = true;
      setTheirs('');
      return RENEW;
    } catch (problem) {
      if (problem.code === 'being-marked') {
        taken.current = false;
        setTheirs(problem.sentence);
      }
      return isPassing(problem) || problem.code === 'being-marked' ? AGAIN : RENEW;
    }
  };

  useEffect(() => {
    let timer = null;
    let gone = false;
    taken.current = false;
    setTheirs('');
    const goOn = async () => {
      const pause = await take();
      if (gone) {
        giveUp();
      } else {
        timer = setTimeout(goOn, pause);
      }
    };
    const giveUp = (options) => {
      if (taken.current) {
        taken.current = false;
        // That it stays taken for some minutes is all that can happen.
        client.leave(who, options).catch(() => {});
      }
    };
    const leaving = () => giveUp({ keepalive: true });
    timer = setTimeout(goOn, BEFORE_TAKING);
    addEventListener('pagehide', leaving);
    return () => {
      gone = true;
      clearTimeout(timer);
      removeEventListener('pagehide', leaving);
      const held = taken.current;
      taken.current = false;
      if (held) {
        desk
          .close(who)
          .then(() => desk.settled(who))
          .then(() => client.leave(who))
          .catch(() => {});
      } else {
        desk.close(who);
      }
    };
  }, [who]);

  return { theirs, take };
}
