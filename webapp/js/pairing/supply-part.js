import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';

const SHOWN = 15;

/** Which skills are wanted more than they can be taught, the scarcest first: {skill, wanted, supply, met, lacking}. */
export function SupplyPart({ lines }) {
  const scarce = lines.filter(({ lacking }) => lacking > 0);
  const some = lines.slice(0, SHOWN);
  const columns = [
    { key: 'skill', label: t('pairing.supply.skill'), head: true, cell: ({ name }) => name },
    { key: 'wanted', label: t('pairing.supply.wanted'), cell: ({ wanted }) => number(wanted) },
    { key: 'supply', label: t('pairing.supply.supply'), cell: ({ supply }) => number(supply) },
    { key: 'lacking', label: t('pairing.supply.lacking'), cell: ({ lacking }) => number(lacking) },
  ];
  return html`<p class="finding">${scarce.length === 0 ? t('pairing.supply.enough') : t('pairing.supply.finding', { count: scarce[0].lacking, skill: scarce[0].name })}</p>
    <${Table} caption=${t('pairing.supply.caption')} columns=${columns} rows=${some} keyOf=${({ skill }) => skill} />
    ${lines.length > SHOWN && html`<p class="quiet">${t('pairing.table.shown', { shown: SHOWN, count: lines.length })}</p>`}`;
}
