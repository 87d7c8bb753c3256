import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';

/** The last launches that were refused: when, why, by which clause, and the reference that the person was shown. */
export function RefusalList({ refusals }) {
  if (refusals.length === 0) {
    return html`<${Empty} icon="check" title=${t('refusals.none.title')}><p>${t('refusals.none.text')}</p><//>`;
  }
  return html`<${Table} caption=${t('refusals.title')} columns=${columns()} rows=${refusals} keyOf=${({ reference, at }) => reference + at} />`;
}

function columns() {
  return [
    { key: 'at', label: t('refusals.at'), head: true, cell: ({ at }) => html`<time datetime=${at}>${dateTime(at)}</time>` },
    { key: 'why', label: t('refusals.why'), quiet: true, cell: why },
    { key: 'reference', label: t('refusals.reference'), cell: ({ reference }) => html`<code>${reference}</code>` },
  ];
}

function why({ sentence, detail, clause, code, issuer, messageType }) {
  const facts = [code, clause, messageType, issuer].filter(Boolean).join(' · ');
  return html`<span class="refusal-why">${sentence}</span>
    ${detail && html`<span class="refusal-detail">${detail}</span>`}
    <span class="refusal-facts">${facts}</span>`;
}
