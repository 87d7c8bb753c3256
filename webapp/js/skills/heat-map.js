import { number } from '../format.js';
import { t } from '../i18n.js';
import { Component, html, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { nameOf } from '../parts/person-name.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { csvOf, shadeOf, stepTo } from './heat-map-cells.js';
import { shownLevel } from './levels.js';

/**
 * People by skills, with the level in each cell and a pattern beside its colour.
 *
 * `skills` are {id, name}; `rows` are {personId, name, cells}, sorted by name and by nothing else, with a cell
 * {level, confidence} or null for each skill. The arrow keys go from cell to cell. A long table comes part by part:
 * `total` is how many rows there are, and `more` fetches the next; `loading` while it does.
 */
export function HeatMap({ skills, rows, caption, total = rows.length, more, loading = false }) {
  const [at, setAt] = useState({ row: 0, column: 0 });
  const table = useRef(null);
  const move = (event) => {
    const rightToLeft = getComputedStyle(table.current).direction === 'rtl';
    const next = stepTo(at, event.key, rows.length, skills.length, rightToLeft);
    if (next) {
      event.preventDefault();
      setAt(next);
      table.current.querySelector(`[data-at="${next.row}-${next.column}"]`)?.focus();
    }
  };
  return html`<div class="heat">
    <div class="tools">
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => save(skills, rows, caption)}><${Icon} name="download" />${t('skills.heat.csv')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => print()}><${Icon} name="print" />${t('skills.heat.print')}</button>
    </div>
    <${Legend} />
    <div class="heat-scroll" role="region" aria-label=${caption} tabindex="0">
      <table class="heat-table" role="grid" aria-rowcount=${total + 1} aria-colcount=${skills.length + 1} ref=${table} onKeyDown=${move}>
        <caption class="visually-hidden">${caption}</caption>
        <thead>
          <tr><th scope="col">${t('skills.heat.person')}</th>${skills.map(({ id, name }) => html`<th key=${id} scope="col"><span>${name}</span></th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map((row, index) => html`<${Line} key=${row.personId} row=${row} index=${index} active=${at.row === index ? at.column : -1} />`)}
        </tbody>
      </table>
    </div>
    ${more &&
    rows.length < total &&
    html`<div class="more">
      <button type="button" class="btn btn-outline-primary" aria-disabled=${loading} onClick=${() => loading || more()}>${t('skills.heat.more')}</button>
      <span class="quiet">${t('skills.heat.shown', { shown: rows.length, count: total })}</span>
    </div>`}
  </div>`;
}

/** Drawn again only where the focus comes or goes: an arrow key moves through thousands of cells. */
class Line extends Component {
  shouldComponentUpdate({ row, active }) {
    return row !== this.props.row || active !== this.props.active;
  }

  render({ row, index, active }) {
    return html`<tr aria-rowindex=${index + 2}>
      <th scope="row"><bdi>${nameOf(row)}</bdi></th>
      ${row.cells.map((cell, column) => {
        const place = { key: column, 'data-at': `${index}-${column}`, tabindex: active === column ? 0 : -1, role: 'gridcell' };
        return cell
          ? html`<td ...${place} class=${`heat-cell heat-${shadeOf(cell.level)}`} title=${t('skills.heat.confidence', { percent: Math.round(100 * cell.confidence) })}>${number(shownLevel(cell.level))}</td>`
          : html`<td ...${place} class="heat-cell heat-none"><span aria-hidden="true">·</span><span class="visually-hidden">${t('skills.unknown')}</span></td>`;
      })}
    </tr>`;
  }
}

function Legend() {
  return html`<p class="heat-legend">
    <span>${t('skills.heat.legend')}</span>
    ${[0, 1, 2, 3, 4, 5].map((level) => html`<span key=${level} class=${`heat-cell heat-${level}`}>${level}</span>`)}
    <span class="heat-cell heat-none">·</span> <span>${t('skills.unknown')}</span>
  </p>`;
}

function save(skills, rows, caption) {
  const table = csvOf(t('skills.heat.person'), skills, rows, nameOf);
  saveFile(new Blob([table], { type: 'text/csv' }), fileName(caption, 'csv'));
}
