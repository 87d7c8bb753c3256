import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { bandFrom, BAND_NAMES, bandOf, barOf, partsOf, points } from './score-parts.js';

/** Points with the word for them: never a number alone. */
export function Score({ total }) {
  return html`<span class="score"><span class="score-number">${number(points(total))}</span> <span class="quiet">${t(`pairing.band.${bandOf(total)}`)}</span></span>`;
}

/** The score as a bar made of its parts, with the same as a list below. */
export function ScoreBar({ score }) {
  return html`<div class="score-bar-part">
    <svg class="score-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="score-rail" width="100" height="8" />
      ${barOf(score).map(({ name, x, width }) => html`<rect key=${name} class=${`score-piece part-${name}`} x=${x} width=${width} height="8" />`)}
    </svg>
    <ul class="score-parts">
      ${partsOf(score).map(
        ({ name, value }) => html`<li key=${name}><span class=${`part-mark part-${name}`} aria-hidden="true"></span> ${t(`pairing.part.${name}`)} <strong>${number(points(value))}</strong></li>`,
      )}
    </ul>
  </div>`;
}

/** How the strength of a pair looks and from how many points on it is called so. */
export function StrengthLegend({ counts, flows = false }) {
  return html`<ul class="strengths" aria-label=${t('pairing.legend')}>
    ${BAND_NAMES.map(
      (band) => html`<li key=${band}>
        <svg class="strength-mark" viewBox="0 0 40 12" aria-hidden="true" focusable="false">${flows ? html`<rect class=${`flow flow-${band}`} width="40" height="12" />` : html`<path class=${`link link-${band}`} d="M2 6H38" />`}</svg>
        <span>${t(`pairing.band.${band}`)}${counts && html` <strong>${number(counts[band])}</strong>`}${' '}<span class="quiet">${band === 'weak' ? t('pairing.legend.below', { points: bandFrom('fair') }) : t('pairing.legend.from', { points: bandFrom(band) })}</span></span>
      </li>`,
    )}
  </ul>`;
}
