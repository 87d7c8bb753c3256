import { html } from '../parts/html.js';

/** One of several, each with a sentence on what it means. A choice is {value, label, hint?}. */
export function Choice({ id, legend, hint, choices, value, error, onChange }) {
  return html`<fieldset class="choice" aria-describedby=${described(id, hint, error)}>
    <legend class="form-label">${legend}</legend>
    ${hint && html`<p class="form-text" id=${`${id}-hint`}>${hint}</p>`}
    ${error && html`<p class="field-error" id=${`${id}-error`}>${error}</p>`}
    ${choices.map(
      (choice) => html`<label key=${choice.value} class="choice-line">
        <input class="form-check-input" type="radio" name=${id} value=${choice.value} checked=${choice.value === value} onChange=${() => onChange(choice.value)} />
        <span><span class="choice-label">${choice.label}</span>${choice.hint && html`<span class="choice-hint">${choice.hint}</span>`}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** A yes or no, with what it is for. */
export function Check({ label, hint, checked, onChange }) {
  return html`<label class="choice-line">
    <input class="form-check-input" type="checkbox" checked=${checked} onChange=${(event) => onChange(event.target.checked)} />
    <span><span class="choice-label">${label}</span>${hint && html`<span class="choice-hint">${hint}</span>`}</span>
  </label>`;
}

/** A whole number; what is none is not told on, so that a field may be emptied while one types. */
export function NumberField({ id, label, hint, unit, value, min, max, optional = false, error, onChange }) {
  const typed = (event) => {
    const text = event.target.value.trim();
    const number = Number(text);
    if (text === '' && optional) {
      onChange(null);
    } else if (text !== '' && Number.isInteger(number) && number >= min && number <= max) {
      onChange(number);
    }
  };
  const restore = (event) => {
    event.target.value = value ?? '';
  };
  return html`<div class="field field-short">
    <label class="form-label" for=${id}>${label}</label>
    ${hint && html`<p class="form-text" id=${`${id}-hint`}>${hint}</p>`}
    ${error && html`<p class="field-error" id=${`${id}-error`}>${error}</p>`}
    <span class="number-line">
      <input class=${error ? 'form-control is-invalid' : 'form-control'} id=${id} type="number" inputmode="numeric" min=${min} max=${max} value=${value ?? ''}
        aria-describedby=${described(id, hint, error)} onInput=${typed} onBlur=${restore} />
      ${unit && html`<span class="quiet">${unit}</span>`}
    </span>
  </div>`;
}

/** A day, by the browser's own calendar. */
export function DateField({ id, label, hint, value, optional = false, error, onChange }) {
  const typed = ({ target }) => (target.value || optional) && onChange(target.value || null);
  return html`<div class="field field-short">
    <label class="form-label" for=${id}>${label}</label>
    ${hint && html`<p class="form-text" id=${`${id}-hint`}>${hint}</p>`}
    ${error && html`<p class="field-error" id=${`${id}-error`}>${error}</p>`}
    <input class=${error ? 'form-control is-invalid' : 'form-control'} id=${id} type="date" value=${value ?? ''} aria-invalid=${error ? 'true' : undefined}
      aria-describedby=${described(id, hint, error)} onInput=${typed} />
  </div>`;
}

function described(id, hint, error) {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
