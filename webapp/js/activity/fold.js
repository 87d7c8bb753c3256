import { html, useEffect, useState } from '../parts/html.js';

/** Something to be unfolded. It unfolds by itself when `needed` comes to be true, and never folds under somebody's hands. */
export function Fold({ kind, summary, needed = false, children }) {
  const [open, setOpen] = useState(needed);
  useEffect(() => {
    if (needed) {
      setOpen(true);
    }
  }, [needed]);
  return html`<details class=${kind} open=${open} onToggle=${({ target }) => setOpen(target.open)}><summary>${summary}</summary>${children}</details>`;
}
