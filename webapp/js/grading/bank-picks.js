import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { shortened } from './anchor-list.js';

/** Phrases of one's own that fit here, the most used first; a press puts one in. */
export function BankPicks({ phrases, insert }) {
  if (phrases.length === 0) {
    return null;
  }
  return html`<div class="bank-picks" role="group" aria-label=${t('grading.bank.picks')}>
    <span class="quiet">${t('grading.bank.picks')}</span>
    ${phrases.map((phrase) => html`<button type="button" key=${phrase.id} class="bank-pick" dir="auto" onClick=${() => insert(phrase)}>${shortened(phrase.text)}</button>`)}
  </div>`;
}
