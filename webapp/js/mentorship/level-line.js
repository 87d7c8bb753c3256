import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { levelWord, shownLevel } from '../skills/levels.js';
import { partnerOf } from './pair-words.js';

const WIDTH = 250;
const place = (level) => 10 + (level / 5) * (WIDTH - 20);

/** From where to where, and how far by what the two see: a line with three marks, and the same in words. */
export function LevelLine({ goal, pair }) {
  const said = goal.now !== undefined && goal.now !== null;
  const words = t(said ? 'mentorship.goal.levels' : 'mentorship.goal.levels.unsaid', { from: goal.from, to: goal.to, now: said ? shownLevel(goal.now) : '', word: levelWord(goal.to) });
  return html`<div class=${goal.learner === 'MENTOR' ? 'goal-levels goal-of-mentor' : 'goal-levels'}>
    <svg viewBox=${`0 0 ${WIDTH} 24`} aria-hidden="true" focusable="false">
      <path class="goal-way" d=${`M${place(0)} 12H${place(5)}`} />
      <path class="goal-wanted" d=${`M${place(goal.from)} 12H${place(goal.to)}`} />
      ${said && html`<path class="goal-come" d=${`M${place(goal.from)} 12H${place(goal.now)}`} />`}
      <circle class="goal-from" cx=${place(goal.from)} cy="12" r="4" />
      <circle class="goal-to" cx=${place(goal.to)} cy="12" r="6" />
      ${said && html`<circle class="goal-now" cx=${place(goal.now)} cy="12" r="5" />`}
    </svg>
    <p>${words}</p>
    <${Voices} goal=${goal} pair=${pair} />
  </div>`;
}

function Voices({ goal, pair }) {
  const mine = goal.voices[pair.side];
  const theirs = goal.voices[pair.side === 'MENTOR' ? 'MENTEE' : 'MENTOR'];
  const name = partnerOf(pair);
  return html`${(mine || theirs) && html`<ul class="goal-voices">
    ${mine && html`<li>${t('mentorship.goal.voice.mine', { level: mine.level })}${mine.note && html` <q dir="auto">${mine.note}</q>`}</li>`}
    ${theirs && html`<li>${t('mentorship.goal.voice.theirs', { level: theirs.level, name })}${theirs.note && html` <q dir="auto">${theirs.note}</q>`}</li>`}
  </ul>`}`;
}
