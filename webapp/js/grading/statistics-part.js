import { number } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { criteriaOf } from './sheet.js';
import { barsOf, HEIGHT, sharesOf, WIDTH } from './statistics-shape.js';

/** How the grades fell, as a picture and as a table; of fewer than five people nothing is told. */
export function StatisticsPart({ client, activity }) {
  const [open, setOpen] = useState(false);
  return html`<details class="queue-part" onToggle=${(event) => setOpen(event.currentTarget.open)}><summary><h2>${t('grading.statistics')}</h2></summary>
    ${open && html`<${Statistics} client=${client} activity=${activity} />`}</details>`;
}

function Statistics({ client, activity }) {
  const { data, problem, loading, reload } = useLoad((signal) => client.statistics(signal));
  if (problem) {
    return html`<${Failed} problem=${problem} again=${reload} />`;
  }
  if (!data) {
    return loading && html`<${Loading} lines=${4} />`;
  }
  if (!data.enough) {
    return html`<p>${t('grading.statistics.few', { count: data.people })}</p>`;
  }
  const figures = ['mean', 'median', 'lowest', 'highest'];
  const columns = [
    { key: 'range', label: t('grading.statistics.range'), head: true, cell: (part) => rangeOf(part) },
    { key: 'count', label: t('grading.statistics.people'), cell: ({ count }) => number(count) },
  ];
  return html`<p class="finding">${t('grading.statistics.finding', { count: data.people, median: number(data.median), maximum: number(activity.scoreMaximum) })}</p>
    <dl class="figures">${figures.map((key) => html`<div key=${key}><dt>${t(`grading.statistics.${key}`)}</dt><dd>${number(data[key])}</dd></div>`)}</dl>
    <div class="bars-and-table"><${Bars} data=${data} /><${Table} caption=${t('grading.statistics.caption')} columns=${columns} rows=${data.distribution} keyOf=${({ from }) => from} /></div>
    ${data.criteria.length > 0 && html`<${Criteria} data=${data} activity=${activity} />`}`;
}

function Bars({ data }) {
  const { bars, ticks, left, right, bottom } = barsOf(data.distribution);
  return html`<figure class="bars"><svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t('grading.statistics.label', { count: data.people, mean: number(data.mean) })}>
    ${ticks.map(({ value, y }) => html`<g key=${value}><line class="bars-line" x1=${left} x2=${right} y1=${y} y2=${y} /><text class="bars-tick" x=${left - 6} y=${y + 4} text-anchor="end">${number(value)}</text></g>`)}
    ${bars.map((bar) => html`<g key=${bar.from}><rect class="bars-bar" x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height} />
      <text class="bars-tick" x=${bar.x + bar.width / 2} y=${bottom + 16} text-anchor="middle">${bar.from}</text></g>`)}
    <text class="bars-tick" x=${right} y=${HEIGHT - 6} text-anchor="end">${t('grading.statistics.axis')}</text>
  </svg></figure>`;
}

function rangeOf({ from, to }) {
  return t('grading.statistics.percent', { from, to });
}

function Criteria({ data, activity }) {
  const titles = new Map(criteriaOf(activity).map((criterion) => [criterion.id, criterion]));
  const columns = [
    { key: 'title', label: t('grading.statistics.criterion'), head: true, cell: ({ title }) => html`<bdi>${title}</bdi>` },
    { key: 'mean', label: t('grading.statistics.meanLevel'), cell: ({ mean }) => (mean === null ? t('grading.score.none') : number(mean)) },
    { key: 'levels', label: t('grading.statistics.levels'), cell: (one) => html`<svg class="level-shares" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${sharesOf(one.levels).map(({ start, width }, at) => html`<rect key=${at} class=${`level-share level-share-${at % 5}`} x=${start} y="0" width=${width} height="8" />`)}</svg>
      <span class="quiet">${one.levels.map((count, at) => t('grading.statistics.level', { level: titles.get(one.id)?.levels[at]?.title ?? at + 1, count })).join(' · ')}</span>` },
  ];
  return html`<h3>${t('grading.statistics.criteria')}</h3><${Table} caption=${t('grading.statistics.criteria')} columns=${columns} rows=${data.criteria} keyOf=${({ id }) => id} />`;
}
