import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { LevelPick } from './level-pick.js';
import { partnerOf } from './pair-words.js';

/** How well the learner can do it by now, as I see it. */
export function LevelSay({ pair, goal, act }) {
  const mine = goal.voices[pair.side];
  const [level, setLevel] = useState(mine?.level ?? null);
  const [note, setNote] = useState('');
  const own = goal.learner === pair.side;
  const submit = async (event) => {
    event.preventDefault();
    if (level !== null && (await act('post', `/${goal.id}/assessments`, { level, note }, { done: t('mentorship.level.done') }))) {
      setNote('');
    }
  };
  return html`<details class="pair-more"><summary>${t(own ? 'mentorship.level.mine' : 'mentorship.level.theirs', { name: partnerOf(pair) })}</summary>
    <form class="goal-form" onSubmit=${submit}>
      <${LevelPick} id=${`say-${goal.id}`} label=${t('mentorship.level.now')} skill=${goal.skill} value=${level} none=${t('mentorship.level.choose')} onChange=${setLevel} />
      <${Field} id=${`say-note-${goal.id}`} label=${t('mentorship.level.note')} value=${note} rows=${2} maxlength="1000" onInput=${setNote} />
      <p class="quiet">${t('mentorship.level.who', { name: partnerOf(pair) })}</p>
      <div class="form-ways"><button type="submit" class="btn btn-sm btn-primary" disabled=${level === null}>${t('mentorship.level.save')}</button></div>
    </form></details>`;
}
