import { date } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';

/** An idea with whoever had it, and what became of it. */
export function IdeaCard({ idea, children }) {
  const by = nameOf({ personId: idea.by, name: idea.byName });
  return html`<article class="notebook-card">
    <p class="notebook-text" dir="auto">${idea.text}</p>
    <p class="quiet">${idea.own ? t('ideas.by.you') : html`<bdi>${by}</bdi>`} · ${date(idea.madeAt)}${idea.area && html` · <span dir="auto">${idea.area}</span>`}</p>
    <p><strong>${t(`ideas.state.${idea.state}`)}</strong>${idea.waits && ` · ${t(idea.overdue ? 'ideas.overdue' : 'ideas.by', { date: date(idea.answerBy) })}`}</p>
    ${idea.answer && html`<blockquote class="notebook-answer"><p class="notebook-text" dir="auto">${idea.answer}</p>${idea.answeredByName && html`<footer class="quiet"><bdi>${idea.answeredByName}</bdi></footer>`}</blockquote>`}
    ${children}
  </article>`;
}
