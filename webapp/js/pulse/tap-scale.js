import { t } from '../i18n.js';
import { html } from '../parts/html.js';

const STEPS = [1, 2, 3, 4, 5];

/** One question with five answers in a row, the first and the last of which have words. */
export function TapScale({ name, legend, value, onChange }) {
  return html`<fieldset class="taps">
    <legend>${legend}</legend>
    <div class="taps-row">
      ${STEPS.map(
        (step) => html`<label key=${step} class="tap">
          <input type="radio" name=${name} value=${step} checked=${value === step} onChange=${() => onChange(step)} />
          <span>${step}</span>
        </label>`,
      )}
    </div>
    <p class="taps-ends quiet"><span>1 · ${t('pulse.least')}</span><span>5 · ${t('pulse.most')}</span></p>
  </fieldset>`;
}
