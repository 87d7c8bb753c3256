import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';
import { titleOf } from './agenda-words.js';

export const LENGTHS = [15, 30, 45, 60, 90, 120, 180];

/** How long it is: what is usual to choose from, and what it is already. */
export function Minutes({ id, value, onChange }) {
  const lengths = [...new Set([...LENGTHS, value])].sort((one, other) => one - other);
  return html`<div class="field">
    <label class="form-label" for=${`${id}-minutes`}>${t('sessions.minutes')}</label>
    <select class="form-select session-short" id=${`${id}-minutes`} value=${value} onChange=${(event) => onChange(Number(event.target.value))}>
      ${lengths.map((minutes) => html`<option key=${minutes} value=${minutes} selected=${minutes === value}>${t('sessions.minutes.count', { count: minutes })}</option>`)}
    </select>
  </div>`;
}

export function Place({ id, value, onChange }) {
  return html`<${Field} id=${`${id}-place`} label=${t('sessions.place')} hint=${t('sessions.place.hint')} value=${value} onInput=${onChange} maxlength="500" />`;
}

/** Which agenda it follows, if any; the one that suits next says so. */
export function AgendaChoice({ id, value, agendas, onChange }) {
  if (!agendas) {
    return null;
  }
  const next = agendas.next?.key;
  return html`<div class="field">
    <label class="form-label" for=${`${id}-agenda`}>${t('sessions.agenda')}</label>
    <select class="form-select" id=${`${id}-agenda`} value=${value} onChange=${(event) => onChange(event.target.value)}>
      <option value="" selected=${value === ''}>${t('sessions.agenda.none')}</option>
      ${agendas.agendas.map((one) => html`<option key=${one.key} value=${one.key} selected=${one.key === value}>${t(one.key === next ? 'sessions.agenda.next' : 'sessions.agenda.option', { title: titleOf(one), minutes: one.minutes })}</option>`)}
    </select>
  </div>`;
}
