import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** The rubric with the levels that were chosen: all of them are shown, so that one sees what the next one asks. */
export function ResultRubric({ criteria }) {
  return html`<h3>${t('results.rubric')}</h3>
    <ul class="result-rubric">${criteria.map((criterion) => html`<li key=${criterion.id} class="result-criterion">
      <p class="row-title"><bdi>${criterion.title}</bdi>${criterion.points !== null && criterion.points !== undefined && html` <span class="quiet">${t('results.criterion.points', { count: number(criterion.points) })}</span>`}</p>
      <ol class="result-levels">${criterion.levels.map((level, at) => html`<li key=${at} class=${at === criterion.level ? 'result-level is-chosen' : 'result-level'}>
        <span dir="auto">${level.title}</span>${at === criterion.level && html` <span class="tag">${t('results.level.yours')}</span>`}
        ${level.description && html`<span class="quiet block" dir="auto">${level.description}</span>`}</li>`)}</ol>
      ${criterion.feedback && html`<p class="kept-lines quoted" dir="auto">${criterion.feedback}</p>`}
    </li>`)}</ul>`;
}
