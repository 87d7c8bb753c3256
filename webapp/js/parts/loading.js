import { t } from '../i18n.js';
import { html } from './html.js';

/** Grey lines that keep the place of what is coming. */
export function Loading({ lines = 4, label = t('loading') }) {
  return html`<div class="skeleton" role="status">
    <span class="visually-hidden">${label}</span>
    ${Array.from({ length: lines }, (_, line) => html`<span key=${line} class="skeleton-line"></span>`)}
  </div>`;
}
