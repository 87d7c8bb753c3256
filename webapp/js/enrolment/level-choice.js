import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** What a level means for a skill: its own sentence, else the usual words. */
export function levelSentence(skill, level) {
  return skill?.levels[level] || t(`enrolment.level.${level}`);
}

/** One level of a skill, chosen by its sentence. */
export function LevelChoice({ id, label, skill, value, from = 0, onChange }) {
  const levels = [0, 1, 2, 3, 4, 5].filter((level) => level >= from);
  return html`<div class="enrol-level">
    <label class="form-label" for=${id}>${label}</label>
    <select class="form-select" id=${id} value=${String(value)} onChange=${(event) => onChange(Number(event.target.value))}>
      ${levels.map((level) => html`<option key=${level} value=${String(level)} selected=${level === value}>${level} · ${levelSentence(skill, level)}</option>`)}
    </select>
  </div>`;
}
