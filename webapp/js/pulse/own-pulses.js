import { date } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { QUESTIONS } from './give-pulse.js';

/** What I answered over time, as lines of dots and as a table; nobody else sees either. */
export function OwnPulses({ pulses }) {
  const newestFirst = [...pulses].reverse();
  const columns = [
    { key: 'at', label: t('pulse.when'), head: true, cell: ({ at }) => date(at) },
    ...QUESTIONS.map((one) => ({ key: one, label: t(`pulse.short.${one}`), cell: (pulse) => (pulse[one] == null ? t('pulse.skipped') : html`<${Dots} value=${pulse[one]} />`) })),
    { key: 'words', label: t('pulse.note'), cell: ({ words }) => html`<span class="pulse-words" dir="auto">${words || '–'}</span>` },
  ];
  return html`<${Table} caption=${t('pulse.mine')} columns=${columns} rows=${newestFirst} keyOf=${({ number }) => number} />`;
}

function Dots({ value }) {
  return html`<span class="dots"><span aria-hidden="true">${'●'.repeat(value)}${'○'.repeat(5 - value)}</span> ${value}</span>`;
}
