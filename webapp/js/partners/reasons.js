import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** Why offers were declined or pairings ended, in sums: what fewer than five gave is in the rest. */
export function Reasons({ title, reasons: { reasons, rest } }) {
  if (reasons.length === 0 && rest === 0) {
    return null;
  }
  return html`<section class="part">
    <h2>${title}</h2>
    <ul class="rows">
      ${reasons.map(({ reason, count }) => html`<li key=${reason}>${t(`partners.reason.${reason}`)} <strong>${count}</strong></li>`)}
      ${rest > 0 && html`<li>${t('partners.staff.rest')} <strong>${rest}</strong></li>`}
    </ul>
    <p class="quiet">${t('partners.staff.rest.text')}</p>
  </section>`;
}
