import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

/** The certificate that needs most. */
export function CertificatesCard({ part }) {
  const values = { name: part.name, count: Math.max(0, part.daysLeft) };
  return html`<${Card} title=${t('home.certificates.title')} icon="shield" action=${{ path: `/certificates/${part.first}`, label: t('home.certificates.way') }}>
    <p>${t(`home.certificates.${part.state}`, values)}</p>
    ${part.holdings > 1 && html`<p><a href="#/certificates">${t('home.certificates.all', { count: part.holdings })}</a></p>`}
  <//>`;
}

/** The next step once 180, 90, 30 or 7 days are left and something has to be done; null before. */
export function certificateStep(part) {
  if (!part?.reminder || part.state === 'ACTIVE') {
    return null;
  }
  const values = { name: part.name, count: part.daysLeft };
  return { title: 'next.certificate.title', text: `home.certificates.${part.state}`, values, action: { path: `/certificates/${part.first}`, label: 'home.certificates.way', needed: true } };
}
