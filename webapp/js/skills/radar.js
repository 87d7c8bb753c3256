import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { HIGHEST, shownLevel } from './levels.js';
import { axesOf, outline, pointAt } from './radar-shape.js';

const RADIUS = 100;

/** What I can do beside what my role needs, as a shape of at most eight skills and as a table of the same. */
export function Radar({ masteries }) {
  const axes = axesOf(masteries);
  if (axes.length < 3) {
    return null;
  }
  const targets = axes.some(({ target }) => target !== null);
  return html`<section class="part radar-part">
    <h2>${t('skills.radar.title')}</h2>
    <div class="radar-and-table">
      <${Shape} axes=${axes} targets=${targets} />
      <${Table} caption=${t('skills.radar.title')} rows=${axes.map((axis, index) => ({ ...axis, index }))} keyOf=${({ id }) => id} columns=${columns(targets)} />
    </div>
  </section>`;
}

function Shape({ axes, targets }) {
  const rings = [1, 2, 3, 4, 5];
  return html`<svg class="radar" viewBox="-130 -130 260 260" role="img" aria-label=${t('skills.radar.label', { count: axes.length })}>
    ${rings.map((ring) => html`<polygon key=${ring} class="radar-ring" points=${outline(axes.map(() => ring), HIGHEST, RADIUS)} />`)}
    ${axes.map((axis, index) => {
      const end = pointAt(index, axes.length, HIGHEST, HIGHEST, RADIUS);
      const place = pointAt(index, axes.length, HIGHEST * 1.16, HIGHEST * 1.2, RADIUS * 1.2);
      return html`<g key=${axis.id}>
        <line class="radar-ring" x1="0" y1="0" x2=${end.x} y2=${end.y} />
        <text class="radar-number" x=${place.x} y=${place.y} text-anchor="middle" dominant-baseline="central">${index + 1}</text>
      </g>`;
    })}
    ${targets && html`<polygon class="radar-target" points=${outline(axes.map(({ target }) => target ?? 0), HIGHEST, RADIUS)} />`}
    <polygon class="radar-mine" points=${outline(axes.map(({ level }) => level), HIGHEST, RADIUS)} />
    ${axes.map((axis, index) => {
      const dot = pointAt(index, axes.length, axis.level, HIGHEST, RADIUS);
      return html`<circle key=${axis.id} class="radar-dot" cx=${dot.x} cy=${dot.y} r="3.5" />`;
    })}
  </svg>`;
}

function columns(targets) {
  const level = ({ known, level: value }) => (known ? shownLevel(value) : html`<span class="quiet">${t('skills.unknown')}</span>`);
  return [
    { key: 'name', label: t('skills.column.skill'), head: true, cell: ({ id, name, index }) => html`<span class="radar-index">${index + 1}</span> <a href=${`#/skills/${id}`}>${name}</a>` },
    { key: 'level', label: t('skills.column.level'), cell: level },
    ...(targets ? [{ key: 'target', label: t('skills.column.target'), cell: ({ target }) => target ?? '–' }] : []),
  ];
}
