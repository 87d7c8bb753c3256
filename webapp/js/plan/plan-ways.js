import { t } from '../i18n.js';
import { html } from '../parts/html.js';

const WAYS = [
  ['/plan', 'nav.plan'],
  ['/paths', 'ways.paths'],
  ['/catalogue', 'nav.catalogue'],
  ['/tuition', 'ways.tuition'],
  ['/certificates', 'ways.certificates'],
];

/** From what I want to learn to the way there, the money for it and what it keeps alive, and back. */
export function PlanWays({ here }) {
  return html`<nav class="plan-ways" aria-label=${t('ways.label')}><ul class="ways">
    ${WAYS.map(([path, words]) => html`<li key=${path}><a href=${`#${path}`} aria-current=${path === here ? 'page' : undefined}>${t(words)}</a></li>`)}
  </ul></nav>`;
}
