import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Table } from '../parts/table.js';
import { points } from './score-parts.js';

const ENOUGH = 0.8;

/**
 * Whether groups of people fare alike: match rate and mean score of each, and where the least comes to less than four
 * fifths of the most. Groups under five people are put away by the tool, not here.
 *
 * A dimension is {name, side, groups: [{name, people, matched, mean}], hidden, rateRatio, scoreRatio}.
 */
export function FairnessPart({ dimensions, labels }) {
  const flagged = dimensions.filter(isFlagged);
  return html`<p class="finding">${flagged.length === 0 ? t('pairing.fair.none') : t('pairing.fair.some', { count: flagged.length })}</p>
    <p class="quiet">${t('pairing.fair.note')}</p>
    ${dimensions.map((one) => html`<${Dimension} key=${one.name + one.side} dimension=${one} labels=${labels} />`)}`;
}

function isFlagged({ rateRatio, scoreRatio }) {
  return (rateRatio !== null && rateRatio < ENOUGH) || (scoreRatio !== null && scoreRatio < ENOUGH);
}

function Dimension({ dimension, labels }) {
  const { name, side, groups, hidden } = dimension;
  const title = side ? t('pairing.fair.of', { what: t(`pairing.fair.${name}`), side: labels[side === 'MENTOR' ? 'mentors' : 'mentees'] }) : t(`pairing.fair.${name}`);
  const columns = [
    { key: 'group', label: t(`pairing.fair.${name}`), head: true, cell: (group) => group.name || t('pairing.flow.untold') },
    { key: 'people', label: t('pairing.fair.people'), cell: (group) => number(group.people) },
    { key: 'rate', label: t('pairing.fair.rate'), cell: (group) => html`<${Share} value=${group.people > 0 ? group.matched / group.people : 0} />` },
    { key: 'mean', label: t('pairing.quality.mean'), cell: (group) => (group.matched > 0 ? number(points(group.mean)) : '–') },
  ];
  return html`<details class="fair" open=${isFlagged(dimension)}>
    <summary><h4>${title}</h4> ${isFlagged(dimension) ? html`<span class="status status-caution"><${Icon} name="warning" />${t('pairing.fair.flag')}</span>` : html`<span class="status status-good"><${Icon} name="check" />${t('pairing.fair.even')}</span>`}</summary>
    ${groups.length > 0 && html`<${Table} caption=${title} columns=${columns} rows=${groups} keyOf=${(group) => group.name} />`}
    ${groups.length === 0 && html`<p class="quiet">${t('pairing.fair.tooFew')}</p>`}
    ${hidden > 0 && html`<p class="quiet">${t('pairing.fair.hidden', { count: hidden })}</p>`}
  </details>`;
}

function Share({ value }) {
  return html`<span class="demand"><span class="demand-number">${t('pairing.percent', { percent: Math.round(100 * value) })}</span>
    <svg class="demand-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="demand-rail" width="100" height="10" /><rect class="share-fill" width=${Math.round(100 * value)} height="10" /></svg></span>`;
}
