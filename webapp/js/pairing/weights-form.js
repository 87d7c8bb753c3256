import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { PARTS } from './score-parts.js';
import { isUsual, sharesOf, weightOf } from './weights.js';
import { usualWeights } from './settings.js';

/** A slider and a number for each part of a score, with how many of 100 points it can bring. */
export function WeightsForm({ weights, set }) {
  const shares = sharesOf(weights);
  const change = (part) => (event) => {
    const value = weightOf(event.target.value);
    if (value !== null) {
      set({ [part]: value });
    }
  };
  const restore = (part) => (event) => {
    event.target.value = weights[part];
  };
  return html`<div class="weights">
    ${PARTS.map(
      (part) => html`<div key=${part} class="weight">
        <label class="form-label" for=${`weight-${part}`}>${t(`pairing.part.${part}`)}</label>
        <p class="form-text" id=${`weight-${part}-hint`}>${t(`pairing.part.${part}.hint`)}</p>
        <div class="weight-line">
          <input class="form-range" id=${`weight-${part}`} type="range" min="0" max="100" step="5" value=${weights[part]} aria-describedby=${`weight-${part}-hint weight-${part}-share`} onInput=${change(part)} />
          <input class="form-control weight-number" type="number" inputmode="numeric" min="0" max="100" value=${weights[part]} aria-label=${t('pairing.weights.number', { part: t(`pairing.part.${part}`) })}
            onInput=${change(part)} onBlur=${restore(part)} />
          <span class="weight-share quiet" id=${`weight-${part}-share`}>${t('pairing.weights.share', { count: shares[part] })}</span>
        </div>
      </div>`,
    )}
    ${!isUsual(weights) && html`<button type="button" class="btn btn-sm btn-outline-primary weight-reset" onClick=${() => set(usualWeights())}>${t('pairing.weights.reset')}</button>`}
  </div>`;
}
