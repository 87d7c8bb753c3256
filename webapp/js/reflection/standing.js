import { dateTime, relative } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** Where I am with this, in a sentence, with the dates that matter. */
export function Standing({ view, standing }) {
  const { opens, due, cutoff, extended, penaltyPercent, percentPerDay, mostPercent } = view.dates;
  const last = view.handedIn.find(({ takenBackAt }) => !takenBackAt);
  const values = { opens: opens && dateTime(opens), due: due && dateTime(due), when: due && relative(due), cutoff: cutoff && dateTime(cutoff), at: last && dateTime(last.submittedAt) };
  return html`<div class="step reflection-standing">
    <p class="lead">${t(sentenceOf(standing, view, values), values)}</p>
    <ul class="reflection-facts">
      ${standing === 'late' && html`<li>${t(penaltyPercent > 0 ? 'reflections.late.costs' : 'reflections.late.free', { percent: penaltyPercent })}</li>`}
      ${(standing === 'open' || standing === 'late') && due && percentPerDay > 0 && html`<li>${t('reflections.late.rule', { percent: percentPerDay, most: mostPercent })}</li>`}
      ${standing !== 'handedIn' && standing !== 'closed' && cutoff && html`<li>${t('reflections.cutoff', { cutoff: values.cutoff })}</li>`}
      ${extended && html`<li>${t('reflections.extended')}</li>`}
      ${standing !== 'early' && standing !== 'closed' && html`<li>${attemptsOf(view)}</li>`}
      <li>${t(`reflections.grading.${view.grading}`, { points: Number(view.scoreMaximum) })}</li>
      ${view.anonymous && html`<li>${t('reflections.anonymous')}</li>`}
    </ul>
  </div>`;
}

function sentenceOf(standing, view, { due }) {
  if (standing === 'open') {
    return due ? 'reflections.standing.due' : 'reflections.standing.noDate';
  }
  if (standing === 'returned') {
    return due ? 'reflections.standing.returnedDue' : 'reflections.standing.returned';
  }
  return { early: 'reflections.standing.early', late: 'reflections.standing.late', closed: 'reflections.standing.closed', handedIn: 'reflections.standing.handedIn' }[standing];
}

function attemptsOf({ attempts, attempt }) {
  return attempts === 0 ? t('reflections.attempts.any') : t('reflections.attempts', { attempt, attempts: Math.max(attempts, attempt) });
}
