import { html } from './html.js';

/** One of a few choices, as radio buttons that look like one bar. A choice is {value, label, count?}. */
export function Segments({ legend, name, choices, value, onChange }) {
  return html`<fieldset class="segments">
    <legend class="visually-hidden">${legend}</legend>
    ${choices.map(
      (choice) => html`<label key=${choice.value} class="segment">
        <input type="radio" name=${name} value=${choice.value} checked=${choice.value === value} onChange=${() => onChange(choice.value)} />
        <span>${choice.label}${choice.count !== undefined && html` <span class="segment-count">${choice.count}</span>`}</span>
      </label>`,
    )}
  </fieldset>`;
}
