import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { UndoToast } from '../parts/undo-toast.js';
import { Commitments } from './commitments.js';
import { GoalCard } from './goal-card.js';
import { GoalForm } from './goal-form.js';
import { bodyOf, goalsOf, newGoal } from './goal-words.js';
import { PairFrame } from './pair-frame.js';
import { partnerOf } from './pair-words.js';
import { useThings } from './use-things.js';

/** What two people want to reach, each for themselves and with the other one's help, and what they promised. */
export function GoalsPage({ api, params }) {
  return html`<${PairFrame} id=${params.id} active="overview" api=${api}>
    ${(pair, moved) => html`<${Goals} api=${api} pair=${pair} moved=${moved} /><${Commitments} api=${api} pair=${pair} moved=${moved} />`}
  <//>`;
}

function Goals({ api, pair, moved }) {
  const kept = useThings(api, `/api/mentorships/${pair.id}/goals`, 'goals', moved);
  if (!kept.things) {
    return kept.problem ? html`<${Failed} problem=${kept.problem} again=${kept.reload} />` : html`<${Loading} lines=${6} />`;
  }
  const theirs = pair.side === 'MENTOR' ? 'MENTEE' : 'MENTOR';
  return html`${kept.failure && html`<${Failed} problem=${kept.failure} />`}
    <${OfOne} api=${api} pair=${pair} side=${pair.side} title=${t('mentorship.goals.mine')} kept=${kept} />
    <${OfOne} api=${api} pair=${pair} side=${theirs} title=${t('mentorship.goals.theirs', { name: partnerOf(pair) })} kept=${kept} />
    ${kept.undo && html`<${UndoToast} key=${kept.undo.sentence} sentence=${kept.undo.sentence} undo=${kept.undo.take} onGone=${kept.forget} />`}`;
}

function OfOne({ api, pair, side, title, kept }) {
  const [draft, setDraft] = useState(null);
  const goals = goalsOf(kept.things, side);
  const wishes = (side === pair.side ? kept.all.wishes : []).filter(({ id }) => !goals.some(({ skill }) => skill?.id === id));
  const begin = (wish) => setDraft({ ...newGoal(side), ...(wish && { title: wish.name, skill: { id: wish.id, name: wish.name, levels: wish.levels }, from: wish.from, to: wish.to }) });
  const close = () => setDraft(null);
  return html`<section class=${side === 'MENTOR' ? 'part goals goals-of-mentor' : 'part goals'}><h2>${title}</h2>
    ${goals.length === 0 && !draft && html`<p>${t(side === pair.side ? 'mentorship.goals.none.mine' : 'mentorship.goals.none.theirs', { name: partnerOf(pair) })}</p>`}
    <div class="goal-cards">${goals.map((goal) => html`<${GoalCard} key=${goal.id} api=${api} pair=${pair} goal=${goal} act=${kept.act} read=${(id) => kept.look().then((all) => all.find((one) => one.id === id))} />`)}</div>
    ${draft && html`<article class="goal-card"><h3>${t('mentorship.goal.new')}</h3><${GoalForm} api=${api} id=${`new-${side}`} pair=${pair} first=${draft} version=${0}
      send=${(form) => kept.act('post', '', bodyOf(form, 0), { done: t('mentorship.goal.added'), rethrow: true })} read=${async () => null} close=${close} /></article>`}
    ${pair.open && !draft && html`<div class="form-ways">
      <button type="button" class="btn btn-outline-primary" onClick=${() => begin(null)}><${Icon} name="plus" />${t('mentorship.goal.add')}<span class="visually-hidden"> ${title}</span></button>
      ${wishes.map((wish) => html`<button key=${wish.id} type="button" class="btn btn-outline-primary" onClick=${() => begin(wish)}><${Icon} name="plus" />${t('mentorship.goal.fromWish', { name: wish.name })}</button>`)}
    </div>`}
  </section>`;
}
