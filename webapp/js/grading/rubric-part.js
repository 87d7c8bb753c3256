import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Criterion } from './criterion.js';
import { criteriaOf, isReasoned, placesOf, wayOf, withFeedback, withLevel } from './sheet.js';
import { PointsField } from './points-field.js';

/** What the text is looked at for: the rubric, or the points or the one word that stand in its place. */
export function RubricPart({ activity, form, change, current, setCurrent, readOnly, bank, problems }) {
  const criteria = criteriaOf(activity);
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const way = wayOf(activity);
  const choose = (at, level) => {
    setCurrent(at);
    change((known) => withLevel(known, criteria[at], level));
  };
  const say = (criterion, text) => change((known) => withFeedback(known, criterion.id, text));
  const step = (event) => {
    const { key, target, shiftKey, ctrlKey, altKey, metaKey } = event;
    const by = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (!by || shiftKey || ctrlKey || altKey || metaKey || ['TEXTAREA', 'INPUT', 'SELECT'].includes(target.tagName)) {
      return;
    }
    event.preventDefault();
    focusOn(Math.min(placesOf(activity) - 1, Math.max(0, current + by)));
  };
  return html`<section class="grading-rubric" aria-labelledby="grading-rubric-title" onKeyDown=${placesOf(activity) > 0 && step}>
    <h2 id="grading-rubric-title">${t(criteria.length > 0 ? 'grading.rubric' : 'grading.mark')}</h2>
    ${way === 'COMPLETION' && html`<p class="quiet">${t('grading.completion')}</p>`}
    ${criteria.map((criterion, at) => html`<${Criterion} key=${criterion.id} criterion=${criterion} at=${at} current=${at === current} form=${form} share=${weights === 0 ? 0 : Math.round((100 * criterion.weight) / weights)} readOnly=${readOnly} bank=${bank} choose=${choose} say=${say} come=${() => at !== current && setCurrent(at)} />`)}
    ${way === 'PASS_FAIL' && html`<${PassFail} at=${criteria.length} current=${current === criteria.length} come=${() => setCurrent(criteria.length)} passed=${form.passed} readOnly=${readOnly} choose=${(passed) => change({ passed })} />`}
    ${way === 'NUMBER' && html`<${PointsField} id="grading-points" label=${t('grading.points', { maximum: activity.scoreMaximum })} least=${0} most=${activity.scoreMaximum} value=${form.points} readOnly=${readOnly} change=${(points) => change({ points })} report=${problems} />`}
    ${activity.grading === 'POINTS' && html`<${Adjustment} activity=${activity} form=${form} change=${change} readOnly=${readOnly} report=${problems} />`}
  </section>`;
}

/** Goes to a criterion, for the keyboard. */
export function focusOn(at) {
  const place = document.getElementById(`criterion-${at}`);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest' });
}

function PassFail({ at, current, come, passed, readOnly, choose }) {
  return html`<fieldset class=${current ? 'criterion is-current' : 'criterion'} id=${`criterion-${at}`} tabindex="-1" data-criterion=${at} onFocusIn=${come}>
    <legend><span class="criterion-title">${t('grading.passFail')}</span>${current && !readOnly && html` <span class="tag criterion-now">${t('grading.criterion.now')}</span>`}</legend>
    <div class="levels-line">${[true, false].map((value, at) => html`<button type="button" key=${value} class="level-button" aria-pressed=${passed === value} disabled=${readOnly} onClick=${() => choose(passed === value ? null : value)}>
      <span class="level-head"><span class="level-key" aria-hidden="true">${at + 1}</span>${t(value ? 'grading.passed' : 'grading.failed')}</span>
    </button>`)}</div>
  </fieldset>`;
}

/** What falls outside of the rubric, with its reason. */
function Adjustment({ activity, form, change, readOnly, report }) {
  const open = Boolean(form.adjustment) || form.adjustmentReason !== '';
  return html`<details class="adjustment" open=${open}>
    <summary>${t('grading.adjustment')}</summary>
    <p class="form-text">${t('grading.adjustment.hint')}</p>
    <${PointsField} id="grading-adjustment" label=${t('grading.adjustment.points')} least=${-activity.scoreMaximum} most=${activity.scoreMaximum} value=${form.adjustment || null} readOnly=${readOnly} change=${(adjustment) => change({ adjustment: adjustment ?? 0 })} report=${report} />
    <label class="form-label" for="grading-adjustment-reason">${t('grading.adjustment.reason')}</label>
    <input class="form-control" id="grading-adjustment-reason" maxlength="500" autocomplete="off" dir="auto" readonly=${readOnly} value=${form.adjustmentReason} onInput=${(event) => change({ adjustmentReason: event.target.value })} />
    ${!isReasoned(form) && html`<p class="field-error">${t('grading.adjustment.missing')}</p>`}
  </details>`;
}
