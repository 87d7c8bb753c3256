import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { csvText } from '../parts/csv.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { Table } from '../parts/table.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { barWidth, demandRows, finding, mostOf } from './demand.js';

/** Each skill with how many want it and how many can teach it, as numbers and as two bars. */
export function DemandTable({ api, demand: { place, people, lines } }) {
  if (lines.length === 0) {
    return html`<${Empty} icon="people" title=${t(people === 0 ? 'skillMap.empty.title' : 'skillMap.silent.title')}>
      <p>${t(people === 0 ? 'skillMap.empty.text' : 'skillMap.silent.text')}</p>
    <//>`;
  }
  const most = mostOf(lines);
  const { key, values } = finding(lines);
  const save = () => saveFile(new Blob([csvText(demandRows(lines, (word) => t(word)))], { type: 'text/csv' }), fileName(`${place.programme} ${place.cycle}`, 'csv'));
  const columns = [
    { key: 'name', label: t('skillMap.column.skill'), head: true, cell: (line) => html`${line.name} <span class="quiet">${line.group}</span>` },
    { key: 'needed', label: t('skillMap.column.needed'), cell: (line) => html`<${Bar} value=${line.needed} most=${most} side="learn" />` },
    { key: 'teachable', label: t('skillMap.column.teachable'), cell: (line) => html`<${Bar} value=${line.teachable} most=${most} side="teach" />` },
    { key: 'unreached', label: t('skillMap.column.unreached'), cell: (line) => (line.unreached > 0 ? html`<${Icon} name="warning" /> ${line.unreached}` : '0') },
    { key: 'plan', label: t('skillMap.column.plan'), quiet: true, cell: (line) => html`<${AddToPlan} api=${api} kind="SKILL" subject=${line.skill} title=${line.name} />` },
  ];
  return html`<p class="finding">${t(key, values)}</p>
    <div class="tools">
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('skillMap.csv')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => print()}><${Icon} name="print" />${t('skillMap.print')}</button>
    </div>
    <p class="quiet">${t('skillMap.demand.note')}</p>
    <${Table} caption=${t('skillMap.demand.caption')} columns=${columns} rows=${lines} keyOf=${(line) => line.skill} />`;
}

/** The number first; the bar is its picture, and the column's heading says whose it is, so that colour alone tells nothing. */
function Bar({ value, most, side }) {
  return html`<span class="demand">
    <span class="demand-number">${value}</span>
    <svg class=${`demand-bar demand-${side}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="demand-rail" width="100" height="10" /><rect class="demand-fill" width=${barWidth(value, most)} height="10" />
    </svg>
  </span>`;
}
