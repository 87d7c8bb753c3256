import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';
import { fieldsFor, labelOf } from './terms.js';

const HINTS = { channel: 'mentorship.agreement.hint.channel', boundaries: 'mentorship.agreement.hint.boundaries' };

/** The terms to be written; the two people's own words come first, mine before the other one's. */
export function AgreementForm({ terms, pair, set }) {
  return html`<div class="agreement-form">
    ${fieldsFor(pair.side).map((field) => {
      const shared = { key: field, id: `agreement-${field}`, label: labelOf(field, pair), hint: HINTS[field] && t(HINTS[field]) };
      return field === 'cadenceDays'
        ? html`<${Cadence} ...${shared} value=${terms.cadenceDays} set=${set} />`
        : html`<${Field} ...${shared} value=${terms[field]} rows=${3} maxlength="1000" onInput=${(text) => set({ [field]: text })} />`;
    })}
  </div>`;
}

/** A number of days; what is no such number is not taken over, and stays where it was typed. */
function Cadence({ id, label, value, set }) {
  const take = (event) => {
    const days = Number(event.target.value);
    if (Number.isInteger(days) && days >= 1 && days <= 92) {
      set({ cadenceDays: days });
    }
  };
  return html`<div class="field">
    <label class="form-label" for=${id}>${label}</label>
    <input class="form-control agreement-days" type="number" id=${id} min="1" max="92" value=${value} onInput=${take} />
  </div>`;
}
