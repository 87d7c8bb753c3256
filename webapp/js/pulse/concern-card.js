import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const ICONS = { REPORTED: 'inbox', SEEN: 'check', CLOSED: 'lock' };

/** A report with all that was said, kept and answered; only its two readers ever see one. */
export function ConcernCard({ concern, children }) {
  const received = concern.reporterName !== undefined && concern.reporterName !== null;
  return html`<article class="partner-card concern-card">
    <header>
      <h3 dir="auto">${received ? t('concern.from', { name: concern.reporterName }) : t('concern.to', { name: concern.contactName })}</h3>
      <p class="quiet">${t('concern.on', { date: dateTime(concern.reportedAt) })}${concern.aboutName && html` · ${t('concern.pairWith', { name: concern.aboutName })}`}</p>
    </header>
    <p><span class="status"><${Icon} name=${ICONS[concern.state]} />${t(`concern.state.${concern.state}`)}</span> ${stateLine(concern)}</p>
    ${concern.sealed && !received && html`<p>${t('concern.sealed', { name: concern.contactName, how: concern.contactHow })}</p>`}
    <blockquote class="concern-words" dir="auto">${concern.words}</blockquote>
    ${concern.evidence && html`<details><summary>${t('concern.kept')}</summary><pre class="concern-evidence" dir="auto">${concern.evidence}</pre></details>`}
    ${concern.split && html`<p class="quiet">${t('concern.splitThen')}</p>`}
    <p class="quiet">${t('concern.receipt')} <span class="receipt">${concern.receipt}</span>${!concern.intact && html` <strong>${t('concern.broken')}</strong>`}</p>
    ${concern.note && html`<p><strong>${t('concern.note', { name: concern.contactName })}</strong><br /><span class="concern-words" dir="auto">${concern.note}</span></p>`}
    ${children}
  </article>`;
}

function stateLine({ state, seenAt, closedAt }) {
  const at = state === 'CLOSED' ? closedAt : state === 'SEEN' ? seenAt : null;
  return at ? dateTime(at) : '';
}
