import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { scoreOf, wayOf } from './sheet.js';

/** What the sheet comes to as it stands, with what being late costs. */
export function ScoreLine({ activity, form, paper }) {
  const { penaltyPercent, waived } = paper.lateness ?? { penaltyPercent: 0, waived: false };
  const percent = waived ? 0 : penaltyPercent;
  const score = scoreOf(activity, form, percent);
  const maximum = number(activity.scoreMaximum);
  if (!score) {
    return html`<p class="score-line quiet">${t('grading.score.open')}</p>`;
  }
  if (wayOf(activity) === 'PASS_FAIL') {
    return html`<p class="score-line"><strong>${t(form.passed ? 'grading.passed' : 'grading.failed')}</strong></p>`;
  }
  return html`<p class="score-line">
    <strong class="score-points">${t('grading.score', { points: number(score.penalised), maximum })}</strong>
    ${percent > 0 && html` <span class="quiet">${t('grading.score.penalised', { raw: number(score.raw), percent: number(percent) })}</span>`}
    ${percent === 0 && score.raw !== score.rubricPoints && html` <span class="quiet">${t('grading.score.adjusted', { rubric: number(score.rubricPoints) })}</span>`}
  </p>`;
}
