import { number } from '../format.js';
import { t } from '../i18n.js';
import { html, useRef, useState } from '../parts/html.js';
import { layoutOf, neighbour, ROW, shortened } from './board-layout.js';
import { keyOf } from './board-model.js';
import { nameOn } from './names.js';
import { points } from './score-parts.js';
import { useHold } from './use-hold.js';
import { useWidth } from './use-width.js';

const LETTER = 7.6;
const PADDING = 10;
const BOX = ROW - 6;

/**
 * Everybody one by one: mentors on one side, mentees on the other, and between them what ties them.
 *
 * `chosen` is {person} or {pair}; `choose` hears of another choice and `join(mentor, mentee)` of two who were put together.
 */
export function BoardPicture({ model, labels, chosen, choose, join, disabled }) {
  const [place, width] = useWidth();
  const layout = layoutOf(model, nameOn);
  const hold = useHold({ model, join, disabled });
  const [at, setAt] = useState(null);
  const svg = useRef(null);
  const dragged = useRef(false);
  const rightToLeft = document.documentElement.dir === 'rtl';
  const box = Math.round(Math.max(112, Math.min(290, width * 0.36)));
  const x = (side) => ((side === 'MENTOR') !== rightToLeft ? 0 : width - box);
  const active = layout.places.has(at) ? at : layout.places.keys().next().value;

  const toOwn = (point) => {
    const { left, top } = svg.current.getBoundingClientRect();
    return { x: point.x - left, y: point.y - top };
  };
  const key = (event) => {
    const person = event.target.closest?.('[data-person]')?.dataset.person;
    if (!person) {
      return;
    }
    const next = neighbour(model, layout.places, person, event.key, rightToLeft);
    if (next) {
      event.preventDefault();
      setAt(next);
      svg.current.querySelector(`[data-person="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose({ person });
    } else if (event.key === ' ') {
      event.preventDefault();
      hold.space(person);
    } else if (event.key === 'Escape' && hold.escape()) {
      event.preventDefault();
    }
  };
  const up = (event) => {
    dragged.current = hold.up(event);
  };
  const press = (choice) => () => {
    if (!dragged.current) {
      choose(choice);
    }
    dragged.current = false;
  };
  return html`<div class="board" ref=${place}>
    <div class="board-sides">
      <p class="board-side side-junior">${labels.mentors}</p>
      <p class="board-side side-senior">${labels.mentees}</p>
    </div>
    <svg class=${hold.line ? 'board-svg is-dragging' : 'board-svg'} ref=${svg} width=${width} height=${layout.height} viewBox=${`0 0 ${width} ${layout.height}`} role="group"
      aria-label=${t('pairing.picture.label', labels)} onKeyDown=${key} onPointerMove=${(event) => hold.move(event, toOwn)} onPointerUp=${up} onPointerLeave=${hold.letGo}>
      ${layout.heads.map(
        ({ band, y, count }) => html`<g key=${band}>
          <line class="board-rule" x1="0" x2=${width} y1=${y + 12} y2=${y + 12} />
          <text class="board-head" x=${width / 2} y=${y + 16} text-anchor="middle">${t(band === 'none' ? 'pairing.picture.nobody' : `pairing.picture.${band}`, { count })}</text>
        </g>`,
      )}
      ${layout.links.map(
        (link) => html`<${Link} key=${keyOf(link.pair)} link=${link} x1=${rightToLeft ? width - box : box} x2=${rightToLeft ? box : width - box}
          lit=${isLit(link.pair, chosen, hold.held)} onPress=${press({ pair: link.pair })} />`,
      )}
      ${[...layout.places].map(([person, spot]) => {
        const one = model.people.get(person) ?? { person };
        return html`<${Node} key=${person} one=${one} spot=${spot} x=${x(spot.side)} box=${box} model=${model} labels=${labels} tabbed=${person === active}
          state=${stateOf(person, model, chosen, hold.held)} onPress=${press({ person })} onFocus=${() => setAt(person)} onDown=${(event) => hold.down(event, person)} />`;
      })}
      ${hold.line && html`<line class="board-drag" x1=${hold.line.from.x} y1=${hold.line.from.y} x2=${hold.line.to.x} y2=${hold.line.to.y} />`}
    </svg>
  </div>`;
}

function isLit(pair, chosen, held) {
  return (chosen?.pair && keyOf(chosen.pair) === keyOf(pair)) || [chosen?.person, held].some((person) => person && (pair.mentor === person || pair.mentee === person));
}

function stateOf(person, model, chosen, held) {
  if (person === held) {
    return 'is-held';
  }
  if (chosen?.person === person || chosen?.pair?.mentor === person || chosen?.pair?.mentee === person) {
    return 'is-chosen';
  }
  return held && model.people.get(held)?.side !== model.people.get(person)?.side ? 'is-target' : '';
}

/** Drawn for the eye: what it says stands in the names of the people, and in the table. */
function Link({ link: { pair, band, from, to }, x1, x2, lit, onPress }) {
  const middle = (x1 + x2) / 2;
  const path = `M${x1} ${from}C${middle} ${from} ${middle} ${to} ${x2} ${to}`;
  const y = (from + to) / 2;
  return html`<g class=${lit ? 'board-link is-lit' : 'board-link'} aria-hidden="true" onClick=${onPress}>
    <path class=${`link link-${band}`} d=${path} />
    <path class="link-reach" d=${path} />
    <text class="board-points" x=${middle} y=${y + 4} text-anchor="middle">${number(Math.round(points(pair.score.total)))}</text>
    ${pair.locked && html`<path class="board-lock" transform=${`translate(${middle + 16} ${y - 6})`} d="M2 5.5h8v6H2zM4 5.5V4a2 2 0 0 1 4 0v1.5" />`}
  </g>`;
}

/** What does not fit into the box is cut off, whatever letters a name is written in. */
function Node({ one, spot, x, box, model, labels, tabbed, state, onPress, onFocus, onDown }) {
  const name = nameOn(one);
  const left = model.left.get(one.person);
  const room = Math.floor((box - 2 * PADDING) / LETTER);
  return html`<g class=${`board-node side-${spot.side === 'MENTOR' ? 'junior' : 'senior'} ${left ? 'is-left' : ''} ${state}`} role="button" tabindex=${tabbed ? 0 : -1} data-person=${one.person}
    aria-label=${described(one, model, labels, left)} aria-pressed=${state === 'is-chosen'} onClick=${onPress} onFocus=${onFocus} onPointerDown=${onDown}>
    <title>${left ? `${name} – ${t(`pairing.left.${left.reason}`)}` : name}</title>
    <rect class="board-box" x=${x + 1} y=${spot.y + 3} width=${box - 2} height=${BOX} rx="6" />
    <svg x=${x + 4} y=${spot.y} width=${box - 8} height=${ROW}>
      <text class="board-name" x=${box / 2 - 4} y=${ROW / 2 + (left ? -1 : 5)} text-anchor="middle">${shortened(name, room)}</text>
      ${left && html`<text class="board-why" x=${box / 2 - 4} y=${ROW / 2 + 11} text-anchor="middle">${shortened(t(`pairing.left.short.${left.reason}`), Math.floor((box - 2 * PADDING) / 5.6))}</text>`}
    </svg>
  </g>`;
}

function described(one, model, labels, left) {
  const side = labels[one.side === 'MENTOR' ? 'mentor' : 'mentee'];
  if (left) {
    return t('pairing.picture.left', { name: nameOn(one), side, why: t(`pairing.left.${left.reason}`) });
  }
  const partners = (model.partners.get(one.person) ?? []).map((pair) =>
    t('pairing.picture.with', { name: nameOn(model.people.get(pair.mentor === one.person ? pair.mentee : pair.mentor)), points: points(pair.score.total) }),
  );
  return t('pairing.picture.person', { name: nameOn(one), side, partners: partners.join(', ') });
}
