import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { fromLocal, toLocal } from './settings.js';

/** A day with its hour, by the clock of this browser; may be empty. */
export function TimeField({ id, label, hint, value, error, disabled, onChange }) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return html`<div class="field field-time">
    <label class="form-label" for=${id}>${label}</label>
    ${hint && html`<p class="form-text" id=${`${id}-hint`}>${hint}</p>`}
    ${error && html`<p class="field-error" id=${`${id}-error`}>${error}</p>`}
    <span class="number-line">
      <input class=${error ? 'form-control is-invalid' : 'form-control'} id=${id} type="datetime-local" value=${toLocal(value)} disabled=${disabled}
        aria-invalid=${error ? 'true' : undefined} aria-describedby=${describedBy} onInput=${({ target }) => onChange(fromLocal(target.value))} />
      ${value && !disabled && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange(null)} aria-label=${t('activity.time.clear', { label })}>${t('activity.time.none')}</button>`}
    </span>
  </div>`;
}

/** The zone by whose clock such fields are read, such as "Central European Time". */
export function zoneName(locale = undefined) {
  const parts = new Intl.DateTimeFormat(locale, { timeZoneName: 'long' }).formatToParts(new Date());
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
