import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { managesProgrammes } from '../roles.js';

const WAYS = [
  ['/tuition', 'tuition.title', () => true],
  ['/approvals', 'approvals.title', () => true],
  ['/tuition/budgets', 'budgets.title', () => true],
  ['/tuition/policies', 'policies.title', managesProgrammes],
];

/** Between the pages of those who decide about money. */
export function TuitionWays({ me, here }) {
  return html`<nav class="plan-ways" aria-label=${t('tuition.others')}><ul class="ways">
    ${WAYS.filter(([path, , may]) => may(me) && path !== here).map(([path, words]) => html`<li key=${path}><a href=${`#${path}`}>${t(words)}</a></li>`)}
  </ul></nav>`;
}
