import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { ScoreBar } from './score-bar.js';
import { bandFrom, BAND_NAMES, bandOf, barOf, partsOf, points } from './score-parts.js';

/** Points with the word for them: never a number alone. */
export function Score({ total }) {
  return html`<span class="score"><span class="score-number">${number(points(total))}</span> <span class="quiet">${t(`pairing.band.${bandOf(total)}`)}</span></span>`;
}

/** The parts of a score of the board, in its own words. */
export function ScoreParts({ score }) {
  return html`<${ScoreBar} pieces=${barOf(score)} lines=${partsOf(score).map(({ name, value }) => ({ name, label: t(`pairing.part.${name}`), points: points(value) }))} />`;
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
