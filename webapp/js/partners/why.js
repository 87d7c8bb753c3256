import { number } from '../format.js';
import { t } from '../i18n.js';
import { ScoreBar } from '../pairing/score-bar.js';
import { html } from '../parts/html.js';
import { piecesOf } from './pairing-words.js';

/** Why two suit each other: what each can learn of the other, and the score in parts that add up to it. */
export function Why({ name, side, theyTeach, youTeach, why }) {
  const [learned, taught] = side === 'MENTEE' ? ['junior', 'senior'] : ['senior', 'junior'];
  return html`<div class="partner-why">
    <div class="partner-ways">
      <${Way} title=${t('partners.theyTeach', { name })} by=${learned} skills=${theyTeach} />
      <${Way} title=${t('partners.youTeach', { name })} by=${taught} skills=${youTeach} />
    </div>
    ${why && html`<details class="partner-score"><summary>${t('partners.why')}</summary><${Parts} why=${why} /></details>`}
  </div>`;
}

/** One direction of teaching, in the colour of whoever teaches. */
function Way({ title, by, skills }) {
  return html`<div class=${`partner-way partner-by-${by}`}>
    <h4>${title}</h4>
    ${skills.length === 0
      ? html`<p class="quiet">${t('partners.noSkills')}</p>`
      : html`<ul>${skills.map(({ skill, name, level, wanted }) => html`<li key=${skill}><bdi>${name}</bdi> <span class="quiet">${t('partners.level', { level })}${wanted ? ` · ${t('partners.wanted')}` : ''}</span></li>`)}</ul>`}
  </div>`;
}

function Parts({ why }) {
  const pieces = piecesOf(why.parts);
  return html`<${ScoreBar} pieces=${pieces} lines=${pieces.map(({ part, name, points }) => ({ name, label: t(`partners.part.${part}`), points }))}>
    <p class="quiet">${t('partners.points', { points: number(why.points) })}</p>
  <//>`;
}
