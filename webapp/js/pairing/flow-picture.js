import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { shortened } from './board-layout.js';
import { flowsOf } from './flow-layout.js';
import { points } from './score-parts.js';
import { useWidth } from './use-width.js';

const BAR = 14;
const LETTER = 7.4;

/** A round of many: departments on both sides, and how many pairs lead from one to the other; each opens its people. */
export function FlowPicture({ model, labels, chosen, choose }) {
  const [place, width] = useWidth();
  const { groups, flows, height } = flowsOf(model);
  const rightToLeft = document.documentElement.dir === 'rtl';
  const words = Math.round(Math.max(84, Math.min(230, width * 0.28)));
  const mirror = (x) => (rightToLeft ? width - x : x);
  const barX = (side) => (side === 'MENTOR' ? words : width - words - BAR);
  const nameOf = (group) => groupName(group);
  const find = (side, key) => groups[side].find((group) => group.key === key);
  return html`<div class="board" ref=${place}>
    <div class="board-sides">
      <p class="board-side side-junior">${labels.mentors}</p>
      <p class="board-side side-senior">${labels.mentees}</p>
    </div>
    <svg class="board-svg" width=${width} height=${height + 24} viewBox=${`0 -10 ${width} ${height + 24}`} role="group" aria-label=${t('pairing.flow.label', labels)}>
      ${flows.map((flow) => {
        const label = t('pairing.flow.between', { from: nameOf(find('MENTOR', flow.from)), to: nameOf(find('MENTEE', flow.to)), count: flow.pairs, points: points(flow.mean) });
        const lit = chosen && (chosen.from === undefined || chosen.from === flow.from) && (chosen.to === undefined || chosen.to === flow.to);
        return html`<path key=${`${flow.from}|${flow.to}`} class=${`flow flow-${flow.band} ${lit ? 'is-lit' : ''}`} d=${ribbon(flow, mirror(words + BAR), mirror(width - words - BAR))}
          role="button" tabindex="-1" aria-label=${label} onClick=${() => choose({ from: flow.from, to: flow.to })}><title>${label}</title></path>`;
      })}
      ${['MENTOR', 'MENTEE'].map((side) =>
        groups[side].map((group) => {
          const pick = () => choose(side === 'MENTOR' ? { from: group.key } : { to: group.key });
          const label = t('pairing.flow.group', { name: nameOf(group), side: labels[side === 'MENTOR' ? 'mentors' : 'mentees'], count: group.people, left: group.people - group.paired });
          const textX = mirror(side === 'MENTOR' ? words - 6 : width - words + 6);
          return html`<g key=${group.key} class=${`flow-group side-${side === 'MENTOR' ? 'junior' : 'senior'} ${chosen && (side === 'MENTOR' ? chosen.from : chosen.to) === group.key ? 'is-chosen' : ''}`}
            role="button" tabindex="0" aria-label=${label} onClick=${pick} onKeyDown=${(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), pick())}>
            <title>${label}</title>
            <rect class="flow-reach" x=${side === 'MENTOR' ? (rightToLeft ? width - words : 0) : rightToLeft ? 0 : width - words} y=${group.y - 4} width=${words} height=${Math.max(24, group.height + 8)} />
            <rect class="flow-bar" x=${rightToLeft ? width - barX(side) - BAR : barX(side)} y=${group.y} width=${BAR} height=${group.pairedHeight} />
            ${group.height > group.pairedHeight && html`<rect class="flow-rest" x=${rightToLeft ? width - barX(side) - BAR : barX(side)} y=${group.y + group.pairedHeight} width=${BAR} height=${group.height - group.pairedHeight} />`}
            <text class="flow-name" x=${textX} y=${group.y + Math.min(group.height / 2, 40) + 2} text-anchor=${side === 'MENTOR' ? 'end' : 'start'}>${shortened(nameOf(group), Math.floor(words / LETTER) - 1)}</text>
            <text class="flow-count" x=${textX} y=${group.y + Math.min(group.height / 2, 40) + 16} text-anchor=${side === 'MENTOR' ? 'end' : 'start'}>${number(group.people)}${group.people > group.paired ? ` (−${number(group.people - group.paired)})` : ''}</text>
          </g>`;
        }),
      )}
    </svg>
  </div>`;
}

export function groupName(group) {
  if (!group) {
    return '';
  }
  if (group.others > 0) {
    return t('pairing.flow.others', { count: group.others });
  }
  return group.name || t('pairing.flow.untold');
}

function ribbon({ fromY, toY, height }, x1, x2) {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${x2} ${toY}V${toY + height}C${middle} ${toY + height} ${middle} ${fromY + height} ${x1} ${fromY + height}Z`;
}
