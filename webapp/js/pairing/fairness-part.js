import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Table } from '../parts/table.js';
import { comparisonsOf } from './fairness-groups.js';
import { points } from './score-parts.js';

/**
 * Whether groups of people fare alike: how many of each are matched and how well, and where the least comes to less than
 * four fifths of the most. Groups under five people are put away by the tool, not here.
 */
export function FairnessPart({ report, labels }) {
  const comparisons = comparisonsOf(report);
  if (comparisons.length === 0) {
    return html`<p>${t('pairing.fair.tooFew')}</p>`;
  }
  return html`<p class="finding">${report.flags.length === 0 ? t('pairing.fair.none') : t('pairing.fair.some', { count: report.flags.length })}</p>
    <p class="quiet">${t('pairing.fair.note')}</p>
    ${comparisons.map((one) => html`<${Compared} key=${one.key} comparison=${one} labels=${labels} />`)}`;
}

function Compared({ comparison: { side, grouping, groups, flags }, labels }) {
  const title = t('pairing.fair.of', { what: t(`pairing.fair.${grouping}`), side: labels[side === 'MENTOR' ? 'mentors' : 'mentees'] });
  const name = (group) => groupName(grouping, group);
  const columns = [
    { key: 'group', label: t(`pairing.fair.${grouping}`), head: true, cell: ({ group }) => name(group) },
    { key: 'people', label: t('pairing.fair.people'), cell: ({ people }) => number(people) },
    { key: 'rate', label: t('pairing.fair.rate'), cell: ({ paired, people }) => html`<${Share} value=${paired / people} />` },
    { key: 'mean', label: t('pairing.quality.mean'), cell: ({ paired, meanScore }) => (paired > 0 ? number(points(meanScore)) : '–') },
  ];
  return html`<details class="fair" open=${flags.length > 0}>
    <summary><h3>${title}</h3> ${flags.length > 0 ? html`<span class="status status-caution"><${Icon} name="warning" />${t('pairing.fair.flag')}</span>` : html`<span class="status status-good"><${Icon} name="check" />${t('pairing.fair.even')}</span>`}</summary>
    ${flags.map(({ measure, lowest, highest, share }) => html`<p key=${measure}>${t(`pairing.fair.${measure}`, { lowest: name(lowest), highest: name(highest), percent: Math.round(100 * share) })}</p>`)}
    <${Table} caption=${title} columns=${columns} rows=${groups} keyOf=${({ group }) => group} />
  </details>`;
}

function groupName(grouping, group) {
  if (group === '') {
    return t('pairing.fair.untold');
  }
  return grouping === 'TENURE' ? t(`pairing.tenure.${group}`) : group;
}

/** The number first; the bar is its picture. */
function Share({ value }) {
  const percent = Math.round(100 * value);
  return html`<span class="demand"><span class="demand-number">${t('pairing.percent', { percent })}</span>
    <svg class="demand-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="demand-rail" width="100" height="10" /><rect class="share-fill" width=${percent} height="10" /></svg></span>`;
}
