import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

/**
 * What Viceversa is, in two sentences and a picture of the two directions; folded where people know it already. What
 * happens next is told to those whom nothing waits for yet.
 */
export function About({ open, idle }) {
  return open
    ? html`<section class="about">
        <h2>${t('about.title')}</h2>
        <${Story} />
        ${idle && html`<h2>${t('about.then.title')}</h2><p>${t('about.then.text')}</p>`}
        <p class="quiet">${t('about.privacy')}</p>
      </section>`
    : html`<details class="about">
        <summary><h2>${t('about.title')}</h2></summary>
        <${Story} />
        <p class="quiet">${t('about.privacy')}</p>
      </details>`;
}

function Story() {
  return html`<p>${t('about.text')}</p>
    <div class="directions">
      <${Direction} kind="junior" from=${t('about.junior.who')} what=${t('about.junior.what')} />
      <${Direction} kind="senior" from=${t('about.senior.who')} what=${t('about.senior.what')} />
    </div>`;
}

function Direction({ kind, from, what }) {
  return html`<div class=${`direction direction-${kind}`}>
    <span class="direction-arrow"><${Icon} name="arrow" flips /></span>
    <p><strong>${from}</strong> ${what}</p>
  </div>`;
}
