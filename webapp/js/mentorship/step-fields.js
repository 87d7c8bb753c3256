import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

/** The steps on the way to a goal: words that can be added, changed and taken away. */
export function StepFields({ id, steps, onChange }) {
  const change = (place, words) => onChange(steps.map((step, index) => (index === place ? { ...step, words } : step)));
  return html`<fieldset class="goal-steps"><legend>${t('mentorship.goal.field.steps')}</legend>
    ${steps.map(
      (step, place) => html`<div key=${place} class="goal-step">
        <input class="form-control" maxlength="300" autocomplete="off" dir="auto" aria-label=${t('mentorship.goal.step', { number: place + 1 })} id=${`${id}-step-${place}`} value=${step.words} onInput=${(event) => change(place, event.target.value)} />
        <button type="button" class="btn btn-outline-primary btn-sm" aria-label=${t('mentorship.goal.step.remove', { number: place + 1 })} onClick=${() => onChange(steps.filter((_, index) => index !== place))}><${Icon} name="cross" /></button>
      </div>`,
    )}
    ${steps.length < 20 && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => onChange([...steps, { words: '', done: false }])}><${Icon} name="plus" />${t('mentorship.goal.step.add')}</button>`}
  </fieldset>`;
}
