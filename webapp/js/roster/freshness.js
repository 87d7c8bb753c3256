import { t } from '../i18n.js';
import { Failed, sentenceOf } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Ago } from '../parts/time.js';

/** How old the list is, how the reading goes, and, when the LMS did not answer, what to do. */
export function Freshness({ roster, refresh, administrator }) {
  const problem = refresh.problem ?? roster?.problem;
  const old = roster?.readAt && html`<p>${t('roster.old')} <${Ago} at=${roster.readAt} />.</p>`;
  return html`<div class="freshness">
    ${refresh.phase === 'reading' && html`<div class="progress-line" role="progressbar" aria-label=${t('roster.refresh.reading')}></div>`}
    <p class="quiet">
      ${refresh.phase === 'done' && html`<strong>${t('roster.refresh.done', { count: refresh.count })}</strong> `}
      ${roster?.readAt && refresh.phase !== 'done' && html`${t('roster.read')} <${Ago} at=${roster.readAt} />. `}
      ${refresh.phase === 'recent' && html`<strong>${t('roster.refresh.recent')}</strong> `}
      ${t('roster.source')}
    </p>
    ${refresh.slow && html`<${Failed} title=${t('roster.refresh.slow.title')} problem=${{ sentence: t('roster.refresh.slow.text') }}>${old}<//>`}
    ${problem && refresh.phase !== 'reading' && html`<${Failed} title=${t(roster?.readAt ? 'roster.problem.title' : 'roster.problem.first')} problem=${{ ...problem, sentence: sentenceOf(problem) }} again=${refresh.refresh}>
      <p>${t(administrator ? 'roster.problem.advice.administrator' : 'roster.problem.advice')}</p>
      ${old}
    <//>`}
  </div>`;
}
