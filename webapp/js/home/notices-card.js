import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

/** How much of what I was told I have not read. */
export function NoticesCard({ part }) {
  return html`<${Card} title=${t('home.notices.title')} icon="inbox" action=${{ path: '/notices', label: t('home.notices.way') }}>
    <p>${t('home.notices.text', { count: part.unread })}</p>
  <//>`;
}
