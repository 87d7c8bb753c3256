import { html } from '../parts/html.js';

/** One of several words. A choice is {value, label}. */
export function SelectField({ id, label, hint, choices, value, onChange }) {
  return html`<div class="field">
    <label class="form-label" for=${id}>${label}</label>
    ${hint && html`<p class="form-text" id=${`${id}-hint`}>${hint}</p>`}
    <select class="form-select" id=${id} aria-describedby=${hint ? `${id}-hint` : undefined} onChange=${({ target }) => onChange(target.value)}>
      ${choices.map((choice) => html`<option key=${choice.value} value=${choice.value} selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
  </div>`;
}
