import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

/** One part of a home. */
export function Card({ title, icon, children, action }) {
  return html`<section class="card-part">
    <h2><${Icon} name=${icon} />${title}</h2>
    <div class="card-body-part">${children}</div>
    ${action && html`<p class="card-way"><a href=${`#${action.path}`}>${action.label}<${Icon} name="arrow" flips /></a></p>`}
  </section>`;
}
