import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** As whom I write, and about which pair; filled in where there is only one answer. */
export function PairChoice({ view, form, change }) {
  const { pairs, sides } = view;
  const asked = pairs.filter(({ side }) => sides.includes(side));
  const pick = (pairing) => {
    const pair = pairs.find((one) => one.pairing === pairing);
    change({ pairing: pairing || null, meetings: [], ...(pair ? { side: pair.side } : {}) });
  };
  const name = ({ partnerName, programmeName, side }) => t(`reflections.pair.${side}`, { name: partnerName || t('reflections.pair.somebody'), programme: programmeName });
  const chosen = asked.find(({ pairing }) => pairing === form.pairing);
  if (asked.length === 1 && chosen) {
    return html`<p class="quiet">${name(chosen)}</p>`;
  }
  return html`<div class="reflection-choices">
    ${asked.length > 0 &&
    html`<div><label class="form-label" for="reflection-pair">${t('reflections.pair')}</label>
      <select class="form-select" id="reflection-pair" value=${form.pairing ?? ''} onChange=${(event) => pick(event.target.value)}>
        <option value="">${t('reflections.pair.none')}</option>
        ${asked.map((pair) => html`<option key=${pair.pairing} value=${pair.pairing}>${name(pair)}</option>`)}
      </select></div>`}
    ${!chosen &&
    sides.length > 1 &&
    html`<fieldset class="reflection-sides"><legend class="form-label">${t('reflections.side')}</legend>
      ${['MENTOR', 'MENTEE'].map((side) => html`<label key=${side} class="check-line"><input type="radio" class="form-check-input" name="reflection-side" value=${side} checked=${form.side === side} onChange=${() => change({ side })} /><span>${t(`reflections.side.${side}`)}</span></label>`)}
    </fieldset>`}
  </div>`;
}
