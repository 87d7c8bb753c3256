import { day, number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { unitsOf } from './model.js';

/** What counts for one certificate, with what an audit asks for. */
export function CreditTable({ credits, holding, change, take }) {
  if (credits.length === 0) {
    return html`<p>${t('certificates.credits.none')}</p>`;
  }
  const its = (credit) => credit.allocations.find((one) => one.holding === holding.id);
  const nameOf = (code) => holding.certification.categories.find((one) => one.code === code)?.name ?? code;
  const columns = [
    { key: 'title', label: t('certificates.credit.title'), head: true, cell: ({ title }) => html`<span dir="auto">${title}</span>` },
    { key: 'provider', label: t('certificates.credit.provider'), cell: ({ provider }) => html`<span dir="auto">${provider}</span>` },
    { key: 'date', label: t('certificates.credit.date'), cell: ({ date }) => day(date) },
    { key: 'units', label: holding.certification.unit, cell: (credit) => number(unitsOf(its(credit).units)) },
    { key: 'category', label: t('certificates.category'), cell: (credit) => nameOf(its(credit).category) },
    { key: 'evidence', label: t('certificates.credit.evidence'), cell: ({ evidence }) => html`<span class="certificate-evidence" dir="auto">${evidence}</span>` },
    {
      key: 'change',
      label: t('certificates.credit.change'),
      quiet: true,
      cell: (credit) => html`<span class="certificate-ways">
        ${!credit.meeting && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => change(credit)}>${t('certificates.credit.change')}<span class="visually-hidden"> ${credit.title}</span></button>`}
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => take(credit)}>${t('certificates.credit.take')}<span class="visually-hidden"> ${credit.title}</span></button>
      </span>`,
    },
  ];
  return html`<${Table} caption=${t('certificates.credits')} columns=${columns} rows=${credits} keyOf=${({ id }) => id} />`;
}
