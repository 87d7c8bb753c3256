import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { fieldInWords } from './fields.js';

/** Each field that changes, before and after; what was not told before is told alone. */
export function Changes({ changes }) {
  return html`<ul class="field-changes">
    ${changes.map(({ field, before, after }) => html`<li key=${field}>
      ${fieldInWords(field)}:${' '}${before && html`<${Before} text=${before} />`}
      ${after ? html`<ins><bdi>${after}</bdi></ins>` : html`<span class="quiet">${t('employees.nothing')}</span>`}
    </li>`)}
  </ul>`;
}

function Before({ text }) {
  return html`<del><bdi>${text}</bdi></del> <${Icon} name="arrow" flips /><span class="visually-hidden"> ${t('employees.becomes')} </span>${' '}`;
}
