import { t } from '../i18n.js';
import { html, useEffect, useState } from '../parts/html.js';
import { numberOf } from './sheet.js';

/** A number of points as it is typed: what is no number, or too much, stays in the field, is said, and is not taken. */
export function PointsField({ id, label, least, most, value, readOnly, change, report }) {
  const [typed, setTyped] = useState(shown(value));
  const read = numberOf(typed);
  const wrong = read === undefined || (read !== null && (read < least || read > most));
  useEffect(() => {
    if (numberOf(typed) !== value && !wrong) {
      setTyped(shown(value));
    }
  }, [value]);
  useEffect(() => {
    report(id, wrong);
    return () => report(id, false);
  }, [wrong]);
  const input = (event) => {
    const next = event.target.value;
    setTyped(next);
    const points = numberOf(next);
    if (points !== undefined && (points === null || (points >= least && points <= most)) && points !== value) {
      change(points);
    }
  };
  return html`<div class="field field-short">
    <label class="form-label" for=${id}>${label}</label>
    <input class=${wrong ? 'form-control is-invalid' : 'form-control'} id=${id} inputmode="decimal" maxlength="8" autocomplete="off" dir="ltr" readonly=${readOnly} value=${typed} aria-invalid=${wrong ? 'true' : undefined} aria-describedby=${wrong ? `${id}-error` : undefined} onInput=${input} />
    ${wrong && html`<p class="field-error" id=${`${id}-error`}>${t('grading.points.wrong', { least, most })}</p>`}
  </div>`;
}

function shown(value) {
  return value === null || value === undefined ? '' : String(value);
}
