import { dateTime, relative } from '../format.js';
import { html, useEffect, useState } from './html.js';

const MINUTE = 60000;
const listeners = new Set();
let clock;

/** One clock for however many times stand on a page. */
function everyMinute(listener) {
  clock ??= setInterval(() => listeners.forEach((tell) => tell(Date.now())), MINUTE);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(clock);
      clock = undefined;
    }
  };
}

/** "12 minutes ago", kept true while the page stands, with day and hour on hover and in the markup. */
export function Ago({ at }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => everyMinute(setNow), []);
  return html`<time datetime=${at} title=${dateTime(at)}>${relative(at, Math.max(now, new Date(at).getTime()))}</time>`;
}
