import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

/** Knowing how is half of it: whether the goal that says when something is appropriate is there, or one press for it. */
export function Twin({ pair, goal, act }) {
  if (goal.twinned) {
    return html`<p class="goal-twin"><${Icon} name="link" /><span>${t('mentorship.goal.twinned')}</span></p>`;
  }
  const add = () => act('post', `/${goal.id}/twin`, { version: goal.version, title: t('mentorship.twin.title', { title: goal.title }).slice(0, 200), evidence: t('mentorship.twin.evidence') }, { done: t('mentorship.twin.done') });
  return html`<div class="goal-twin note"><${Icon} name="link" /><div class="note-text"><p>${t('mentorship.twin.why')}</p>
    ${pair.open && html`<button type="button" class="btn btn-sm btn-primary" onClick=${add}>${t('mentorship.twin.add')}<span class="visually-hidden"> ${goal.title}</span></button>`}</div></div>`;
}
