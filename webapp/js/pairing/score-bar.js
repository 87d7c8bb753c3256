import { number } from '../format.js';
import { html } from '../parts/html.js';

/**
 * A score as a bar made of its parts, with the same as a list below.
 *
 * `pieces` are {name, x, width} on a bar that is 100 wide; `lines` are {name, label, points}, in the order of the list.
 */
export function ScoreBar({ pieces, lines, children }) {
  return html`<div class="score-bar-part">
    <svg class="score-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="score-rail" width="100" height="8" />
      ${pieces.map(({ name, x, width }) => html`<rect key=${name} class=${`score-piece part-${name}`} x=${x} width=${width} height="8" />`)}
    </svg>
    <ul class="score-parts">
      ${lines.map(({ name, label, points }) => html`<li key=${name}><span class=${`part-mark part-${name}`} aria-hidden="true"></span> ${label} <strong>${number(points)}</strong></li>`)}
    </ul>
    ${children}
  </div>`;
}
