import { html, useState } from '../parts/html.js';

/**
 * A whole number; an empty field stands for the least one. What lies outside is told on as it is and told beside the field,
 * so that nothing is changed behind somebody's back.
 */
export function NumberField({ id, label, hint, unit, value, min = 0, max, error, disabled, onChange }) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const [empty, setEmpty] = useState(false);
  const typed = ({ target }) => {
    const nothing = target.value.trim() === '';
    setEmpty(nothing);
    onChange(nothing ? min : Number(target.value));
  };
  return html`<div class="field field-short">
    <label class="form-label" for=${id}>${label}</label>
    ${hint && html`<p class="form-text" id=${`${id}-hint`}>${hint}</p>`}
    ${error && html`<p class="field-error" id=${`${id}-error`}>${error}</p>`}
    <span class="number-line">
      <input class=${error ? 'form-control is-invalid' : 'form-control'} id=${id} type="number" inputmode="numeric" step="1" min=${min} max=${max} value=${empty ? '' : value}
        disabled=${disabled} aria-invalid=${error ? 'true' : undefined} aria-describedby=${describedBy} onInput=${typed} onBlur=${() => setEmpty(false)} />
      ${unit && html`<span class="quiet">${unit}</span>`}
    </span>
  </div>`;
}
