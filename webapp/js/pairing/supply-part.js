import { number } from '../format.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Table } from '../parts/table.js';

const PART = 15;

/** Which skills are wanted more than they can be taught, the scarcest first: {skill, name, learners, wanted, teachable, places, lacking}. */
export function SupplyPart({ lines, labels }) {
  const [shown, setShown] = useState(PART);
  const [scarcest] = lines;
  const columns = [
    { key: 'skill', label: t('pairing.supply.skill'), head: true, cell: ({ name }) => name },
    { key: 'learners', label: t('pairing.supply.learners'), cell: ({ learners }) => labels[learners === 'MENTOR' ? 'mentors' : 'mentees'] },
    { key: 'wanted', label: t('pairing.supply.wanted'), cell: ({ wanted }) => number(wanted) },
    { key: 'teachable', label: t('pairing.supply.supply'), cell: ({ teachable, places }) => t('pairing.supply.places', { count: teachable, places }) },
    { key: 'lacking', label: t('pairing.supply.lacking'), cell: ({ lacking }) => number(lacking) },
  ];
  return html`<p class="finding">${scarcest?.lacking > 0 ? t('pairing.supply.finding', { count: scarcest.lacking, skill: scarcest.name }) : t('pairing.supply.enough')}</p>
    <${Table} caption=${t('pairing.supply.caption')} columns=${columns} rows=${lines.slice(0, shown)} keyOf=${({ skill, learners }) => skill + learners} />
    ${lines.length > shown &&
    html`<div class="more"><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setShown(shown + PART)}>${t('pairing.table.more')}</button>
      <span class="quiet">${t('pairing.table.shown', { shown, count: lines.length })}</span></div>`}`;
}
