import { date } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { stepKey, wayOf } from './next-steps.js';

/** What a step's sentence is filled with. */
export function stepValues(step, name) {
  return { name, title: step.title, date: step.by ? date(step.by) : '' };
}

/** One thing that needs me, as a sentence with a button. */
export function StepLine({ pairing, name, step, needed }) {
  return html`<div class="step pair-step">
    <p class=${needed ? 'lead' : ''}>${t(stepKey(step), stepValues(step, name))}</p>
    <a class=${needed ? 'btn btn-primary' : 'btn btn-outline-primary btn-sm'} href=${`#${wayOf(pairing, step)}`}>${t(`mentorship.next.${step.code}.do`)}<${Icon} name="arrow" flips /></a>
  </div>`;
}
