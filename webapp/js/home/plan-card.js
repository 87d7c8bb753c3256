import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

/** How much I put aside to learn. */
export function PlanCard({ plan }) {
  return html`<${Card} title=${t('home.plan.title')} icon="inbox" action=${{ path: '/plan', label: t('home.plan.way') }}>
    <p>${t('home.plan.text', { count: plan.entries })}</p>
    <p><a href="#/tuition">${t('ways.tuition')}</a> · <a href="#/certificates">${t('ways.certificates')}</a></p>
  <//>`;
}
