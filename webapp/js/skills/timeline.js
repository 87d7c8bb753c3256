import { date } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { HIGHEST, sourceWord } from './levels.js';
import { placesOf } from './timeline-places.js';

const WIDTH = 600;
const HEIGHT = 160;

/** What was said of my level over time, by every voice, as a picture and as a table. */
export function Timeline({ words }) {
  if (words.length === 0) {
    return null;
  }
  const places = placesOf(words, { width: WIDTH, height: HEIGHT, highest: HIGHEST });
  return html`<section class="part">
    <h2>${t('skills.timeline.title')}</h2>
    ${words.length > 1 &&
    html`<svg class="timeline" viewBox=${`-24 -12 ${WIDTH + 36} ${HEIGHT + 36}`} role="img" aria-label=${t('skills.timeline.label', { count: words.length })}>
      ${[0, 1, 2, 3, 4, 5].map((level) => {
        const y = HEIGHT - (HEIGHT * level) / HIGHEST;
        return html`<g key=${level}><line class="radar-ring" x1="0" y1=${y} x2=${WIDTH} y2=${y} /><text class="radar-number" x="-12" y=${y} text-anchor="middle" dominant-baseline="central">${level}</text></g>`;
      })}
      ${places.lines.map(({ source, points }) => html`<polyline key=${source} class=${`timeline-line timeline-${source.toLowerCase()}`} points=${points} />`)}
      ${places.dots.map(({ id, x, y, source }) => html`<circle key=${id} class=${`timeline-dot timeline-${source.toLowerCase()}`} cx=${x} cy=${y} r="5" />`)}
      <text class="radar-number" x="0" y=${HEIGHT + 18}>${date(places.from)}</text>
      <text class="radar-number" x=${WIDTH} y=${HEIGHT + 18} text-anchor="end">${date(places.to)}</text>
    </svg>`}
    <${Table} caption=${t('skills.timeline.title')} rows=${words} keyOf=${({ id }) => id} columns=${columns()} />
  </section>`;
}

function columns() {
  return [
    { key: 'at', label: t('skills.column.when'), head: true, cell: ({ at }) => html`<time datetime=${at}>${date(at)}</time>` },
    { key: 'level', label: t('skills.column.level'), cell: ({ level }) => level },
    { key: 'source', label: t('skills.column.voice'), cell: ({ source, by }) => html`${sourceWord(source)}${source !== 'SELF' && by && html` · <bdi>${by}</bdi>`}` },
    { key: 'note', label: t('skills.column.note'), cell: ({ note }) => note },
  ];
}
