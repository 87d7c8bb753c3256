import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

/** Reports that wait for me as a contact of a programme. */
export function ConcernsCard({ count }) {
  return html`<${Card} title=${t('home.concerns.title')} icon="shield" action=${{ path: '/concerns', label: t('home.concerns.way') }}>
    <p>${t('home.concerns.text', { count })}</p>
  <//>`;
}
