import { html } from './html.js';

/** A text field with its label above, its help below, and what is wrong beside it. */
export function Field({ id, label, hint, error, value, onInput, code = false, rows, ...rest }) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id,
    class: error ? 'form-control is-invalid' : 'form-control',
    value,
    'aria-invalid': error ? 'true' : undefined,
    'aria-describedby': describedBy,
    spellcheck: !code,
    dir: code ? 'ltr' : 'auto',
    autocomplete: 'off',
    onInput: (event) => onInput(event.target.value),
    ...rest,
  };
  return html`<div class="field">
    <label class="form-label" for=${id}>${label}</label>
    ${hint && html`<p class="form-text" id=${`${id}-hint`}>${hint}</p>`}
    ${error && html`<p class="field-error" id=${`${id}-error`}>${error}</p>`}
    ${rows ? html`<textarea ...${shared} rows=${rows}></textarea>` : html`<input ...${shared} />`}
  </div>`;
}
