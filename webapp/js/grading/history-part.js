import { dateTime, number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** Who did what with the paper, the last first as the tool tells it. */
export function HistoryPart({ history }) {
  return html`<details class="grading-history"><summary><h2>${t('grading.history')}</h2></summary>
    <ol class="history">${history.map((one, at) => html`<li key=${at}><time datetime=${one.at}>${dateTime(one.at)}</time>
      <div><p>${t(`grading.did.${one.what}`)}${one.by && html` · <bdi>${one.by}</bdi>`}${one.penalised !== null && one.penalised !== undefined && ` · ${t('grading.did.points', { points: number(one.penalised) })}`}</p>
      ${one.words && html`<p class="quiet kept-lines" dir="auto">${one.words}</p>`}</div></li>`)}</ol>
  </details>`;
}
