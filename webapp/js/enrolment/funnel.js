import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';

const STAGES = ['invited', 'opened', 'applied', 'ready'];

/** How many of each side were invited, opened it, applied and are ready: bars, with the numbers in a table. */
export function Funnel({ funnels, labels }) {
  const sides = [
    { side: 'MENTOR', label: labels.mentors, kind: 'junior' },
    { side: 'MENTEE', label: labels.mentees, kind: 'senior' },
  ];
  const most = Math.max(1, ...sides.flatMap(({ side }) => STAGES.map((stage) => funnels[side][stage])));
  return html`<section class="part"><h2>${t('invite.funnel')}</h2>
    <table class="funnel">
      <caption class="visually-hidden">${t('invite.funnel')}</caption>
      <thead><tr><td></td>${sides.map(({ side, label }) => html`<th key=${side} scope="col" dir="auto">${label}</th>`)}</tr></thead>
      <tbody>
        ${STAGES.map(
          (stage) => html`<tr key=${stage}><th scope="row">${t(`invite.funnel.${stage}`)}</th>
            ${sides.map(({ side, kind }) => html`<td key=${side}><span class="funnel-number">${number(funnels[side][stage])}</span>
              <svg class=${`funnel-bar funnel-${kind}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${(funnels[side][stage] / most) * 100} height="8" /></svg></td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
