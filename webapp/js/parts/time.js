import { dateTime, relative } from '../format.js';
import { html, useEffect, useState } from './html.js';

const MINUTE = 60000;

/** "12 minutes ago", kept true while the page stands, with day and hour on hover and in the markup. */
export function Ago({ at }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(clock);
  }, []);
  return html`<time datetime=${at} title=${dateTime(at)}>${relative(at, Math.max(now, new Date(at).getTime()))}</time>`;
}
