import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { barOf, unitsOf } from './model.js';

/** How much is there beside how much time is gone, as a bar; the same stands as words below. */
export function Progress({ holding, today }) {
  const { certification, earned } = holding;
  const { done, time } = barOf(holding, today);
  const values = { earned: number(unitsOf(earned)), required: number(unitsOf(certification.required)), unit: certification.unit };
  return html`<figure class="certificate-progress">
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label=${t('certificates.progress.label', { ...values, time: Math.round(time) })}>
      <rect class="certificate-all" x="0" y="3" width="100" height="6" />
      <rect class="certificate-done" x="0" y="3" width=${done} height="6" />
      <line class="certificate-time" x1=${time} x2=${time} y1="0" y2="12" />
    </svg>
    <figcaption>${t('certificates.progress', values)} · ${t('certificates.time', { time: Math.round(time) })}</figcaption>
  </figure>`;
}

/** What comes next, in a sentence. */
export function sentenceOf({ state, missing, daysLeft, certification }) {
  const values = { count: daysLeft, missing: number(unitsOf(missing)), unit: certification.unit };
  return t(`certificates.next.${state}`, values);
}

/** The day where somebody is, as the calendar writes it. */
export function dayOf(now = new Date()) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
