import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { sentenceOf } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { putIntoPlan, usePlanned } from './planned.js';

/**
 * Puts a skill, an offer or an agenda into the caller's plan, and takes it out again: one button that says which of the two it is.
 */
export function AddToPlan({ api, kind, subject, title }) {
  const [inPlan, setInPlan] = usePlanned(api, kind, subject);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);

  const press = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await putIntoPlan(api, kind, subject, !inPlan);
      setInPlan(!inPlan);
      announce(t(inPlan ? 'plan.removed' : 'plan.added', { title }));
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };

  return html`<span class="add-to-plan">
    <button type="button" class=${inPlan ? 'btn btn-sm btn-secondary' : 'btn btn-sm btn-outline-primary'} aria-pressed=${inPlan}
      disabled=${busy} onClick=${press}>
      <${Icon} name=${inPlan ? 'check' : 'plus'} />${t(inPlan ? 'plan.inPlan' : 'plan.add')}<span class="visually-hidden"> ${title}</span>
    </button>
    ${problem && html`<span class="field-error" role="alert">${sentenceOf(problem)}</span>`}
  </span>`;
}
