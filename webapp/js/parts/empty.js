import { html } from './html.js';
import { Icon } from './icon.js';

/** Nothing here yet: what will be here, and what to do. */
export function Empty({ icon = 'inbox', title, children }) {
  return html`<div class="empty">
    <span class="empty-mark"><${Icon} name=${icon} /></span>
    <div>
      <p class="empty-title">${title}</p>
      ${children}
    </div>
  </div>`;
}
