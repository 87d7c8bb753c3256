import { announce } from '../parts/announce.js';
import { t } from '../i18n.js';
import { useEffect, useRef, useState } from '../parts/html.js';
import { nameOn } from './names.js';

const FAR_ENOUGH = 6;

/**
 * Takes a person by the pointer or the keyboard and puts them beside one of the other side.
 *
 * `join(mentor, mentee)` hears of it. The pointer draws a line from where it began; by keyboard the space bar holds,
 * another one on the other side pairs, and Escape lets go. A finger scrolls, and pairs through the details.
 */
export function useHold({ model, join, disabled }) {
  const [held, setHeld] = useState(null);
  const [line, setLine] = useState(null);
  const begun = useRef(null);

  const letGo = () => {
    setHeld(null);
    setLine(null);
    begun.current = null;
  };
  useEffect(letGo, [model]);

  const offer = (from, to) => {
    const one = model.people.get(from);
    const other = model.people.get(to);
    if (one && other && one.side !== other.side) {
      join(one.side === 'MENTOR' ? from : to, one.side === 'MENTOR' ? to : from);
    }
  };
  const space = (person) => {
    if (disabled) {
      return;
    }
    if (held === null || model.people.get(held).side === model.people.get(person).side) {
      setHeld(held === person ? null : person);
      announce(t(held === person ? 'pairing.hold.dropped' : 'pairing.hold.held', { name: nameOn(model.people.get(person)) }));
    } else {
      offer(held, person);
      letGo();
    }
  };
  const escape = () => {
    if (held !== null) {
      announce(t('pairing.hold.dropped', { name: nameOn(model.people.get(held)) }));
      letGo();
      return true;
    }
    return false;
  };
  const down = (event, person) => {
    if (!disabled && event.pointerType !== 'touch' && event.button === 0) {
      begun.current = { person, x: event.clientX, y: event.clientY };
    }
  };
  const move = (event, toOwn) => {
    const from = begun.current;
    if (from && (line || Math.hypot(event.clientX - from.x, event.clientY - from.y) > FAR_ENOUGH)) {
      setHeld(from.person);
      setLine({ from: toOwn(from), to: toOwn({ x: event.clientX, y: event.clientY }) });
    }
  };
  /** Whether this was the end of a drag, and no press. */
  const up = (event) => {
    const from = begun.current;
    begun.current = null;
    if (!line) {
      return false;
    }
    const target = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-person]');
    letGo();
    if (target) {
      offer(from.person, target.dataset.person);
    }
    return true;
  };
  return { held, line, space, escape, down, move, up, letGo };
}
