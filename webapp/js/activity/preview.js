import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { lateText, limitsText } from './texts.js';

/** What somebody of one side will be asked, as far as it stands in the settings. */
export function Preview({ settings, side }) {
  const { title, instructions, prompts, sides, words, dates, late, rubric, aiStatement } = settings;
  if (!sides.includes(side)) {
    return html`<p class="note note-calm">${t(`activity.preview.notAsked.${side}`)}</p>`;
  }
  const field = side.toLowerCase();
  const whole = limitsText(words);
  return html`<article class="activity-preview" aria-label=${t(`activity.view.${side}`)}>
    <h2>${title}</h2>
    ${instructions && html`<p class="activity-text" dir="auto">${instructions}</p>`}
    <ul class="quiet">
      ${['opens', 'due', 'cutoff'].filter((day) => dates[day]).map((day) => html`<li key=${day}>${t(`activity.dates.${day}`)}: ${dateTime(dates[day])}</li>`)}
      ${late.percentPerDay > 0 && html`<li>${lateText(late)}</li>`}
      ${whole && html`<li>${t('activity.preview.whole', { limits: whole })}</li>`}
      ${aiStatement !== 'OFF' && html`<li>${t(`activity.preview.ai.${aiStatement}`)}</li>`}
    </ul>
    ${prompts.map(
      (prompt) => html`<section key=${prompt.id} class="activity-thing">
        <h3 dir="auto">${prompt.title}</h3>
        <p class="activity-text" dir="auto">${prompt[field]}</p>
        <div class="activity-lines" aria-hidden="true"></div>
        ${limitsText(prompt.words) && html`<p class="quiet">${limitsText(prompt.words)}</p>`}
      </section>`,
    )}
    <p>${t('activity.preview.grade', { counts: t(`activities.counts.${settings.grading}`, { count: Number(settings.scoreMaximum) }) })}</p>
    ${rubric && html`<${RubricTable} rubric=${rubric} />`}
  </article>`;
}

/** All criteria with their levels side by side; on a narrow page one below the other. */
export function RubricTable({ rubric, feedback = false }) {
  return html`<section class="activity-rubric">
    <h3>${t('activity.part.rubric')}</h3>
    ${rubric.criteria.map(
      ({ id, title, description, weight, levels }) => html`<section key=${id}>
        <h4><bdi>${title}</bdi> <span class="quiet">${t('activity.criterion.weighs', { weight })}</span></h4>
        ${description && html`<p dir="auto">${description}</p>`}
        <ol class="activity-steps">
          ${levels.map((level, at) => html`<li key=${at}><strong><bdi>${level.title}</bdi> <span class="quiet">${level.percent} %</span></strong>
            ${level.description && html`<p dir="auto">${level.description}</p>`}
            ${feedback && level.feedback && html`<p class="quiet" dir="auto">“${level.feedback}”</p>`}</li>`)}
        </ol>
      </section>`,
    )}
  </section>`;
}
