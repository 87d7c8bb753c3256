import { html } from '../parts/html.js';
import { levelSentence } from '../skills/levels.js';

/** One level of a skill, chosen by its sentence; `none` is what stands for no choice, where there may be none. */
export function LevelPick({ id, label, skill, value, none, from = 0, onChange }) {
  const levels = [0, 1, 2, 3, 4, 5].filter((level) => level >= from);
  return html`<div class="field">
    <label class="form-label" for=${id}>${label}</label>
    <select class="form-select" id=${id} value=${String(value ?? '')} onChange=${(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}>
      ${none && html`<option value="" selected=${value === null}>${none}</option>`}
      ${levels.map((level) => html`<option key=${level} value=${String(level)} selected=${level === value}>${level} · ${levelSentence(skill ?? {}, level)}</option>`)}
    </select>
  </div>`;
}
