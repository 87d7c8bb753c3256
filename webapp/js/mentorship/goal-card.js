import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { GoalForm } from './goal-form.js';
import { bodyOf, formOf } from './goal-words.js';
import { LevelLine } from './level-line.js';
import { LevelSay } from './level-say.js';
import { Twin } from './twin.js';

const NEXT = { OPEN: ['MET', 'PARTLY', 'DROPPED'], MET: ['OPEN'], PARTLY: ['MET', 'OPEN'], DROPPED: ['OPEN'] };

/** One goal: how far the learner came, what is to be done, and what became of it. `act` sends a change of it. */
export function GoalCard({ api, pair, goal, act, read }) {
  const [editing, setEditing] = useState(false);
  const settle = (state) => act('put', `/${goal.id}/state`, { version: goal.version, state }, { done: t(`mentorship.goal.done.${state}`, { title: goal.title }), undo: { path: `/${goal.id}/state`, body: { state: goal.state }, id: goal.id } });
  const tick = (place) => {
    const steps = goal.steps.map((step, index) => (index === place ? { ...step, done: !step.done } : step));
    act('put', `/${goal.id}`, bodyOf({ ...formOf(goal), steps }, goal.version));
  };
  if (editing) {
    return html`<article class="goal-card"><h3>${t('mentorship.goal.edit')}</h3><${GoalForm} api=${api} id=${`goal-${goal.id}`} pair=${pair} first=${formOf(goal)} version=${goal.version}
      send=${(form, version) => act('put', `/${goal.id}`, bodyOf(form, version), { rethrow: true })} read=${() => read(goal.id)} close=${() => setEditing(false)} /></article>`;
  }
  return html`<article class=${`goal-card goal-${goal.state.toLowerCase()}`} id=${`goal-${goal.id}`}>
    <header><h3 dir="auto">${goal.title}</h3><p class="quiet">${t(`mentorship.goal.type.${goal.type}`)} · ${t(`mentorship.goal.state.${goal.state}`)}${goal.due && html` · ${t('mentorship.goal.due', { date: day(goal.due) })}`}</p></header>
    ${goal.skill && html`<p class="goal-skill"><bdi>${goal.skill.name}</bdi> <${AddToPlan} api=${api} kind="SKILL" subject=${goal.skill.id} title=${goal.skill.name} /></p><${LevelLine} goal=${goal} pair=${pair} />`}
    ${goal.steps.length > 0 && html`<ul class="goal-ticks">${goal.steps.map((step, place) => html`<li key=${place}><label class="choice-line"><input class="form-check-input" type="checkbox" checked=${step.done} disabled=${!pair.open} onChange=${() => tick(place)} /><span dir="auto">${step.words}</span></label></li>`)}</ul>`}
    ${goal.evidence && html`<p><strong>${t('mentorship.goal.field.evidence')}</strong> <span class="agreement-text" dir="auto">${goal.evidence}</span></p>`}
    ${goal.attitude && html`<p><strong>${t('mentorship.goal.field.attitude')}</strong> <span class="agreement-text" dir="auto">${goal.attitude}</span></p>`}
    ${goal.type === 'HOW_TO' && html`<${Twin} pair=${pair} goal=${goal} act=${act} />`}
    ${pair.open && goal.skill && html`<${LevelSay} pair=${pair} goal=${goal} act=${act} />`}
    ${pair.open && html`<div class="form-ways">
      ${NEXT[goal.state].map((state) => html`<button key=${state} type="button" class="btn btn-sm btn-outline-primary" disabled=${state === 'MET' && !goal.twinned} onClick=${() => settle(state)}>${t(`mentorship.goal.to.${state}`)}<span class="visually-hidden"> ${goal.title}</span></button>`)}
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setEditing(true)}>${t('mentorship.goal.change')}<span class="visually-hidden"> ${goal.title}</span></button>
    </div>`}
  </article>`;
}
