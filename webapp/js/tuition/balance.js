import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { money, shares } from './money.js';

const WIDE = 300;

/** A benefit with its years, as a picture and as a table. */
export function Benefit({ benefit }) {
  const { currency } = benefit;
  const columns = [
    { key: 'year', label: t('tuition.year'), head: true, cell: ({ year }) => String(year) },
    { key: 'cap', label: t('tuition.cap'), cell: ({ capMinor }) => amount(capMinor, currency) },
    { key: 'paid', label: t('tuition.paid'), cell: ({ paidMinor }) => money(paidMinor, currency) },
    { key: 'reserved', label: t('tuition.reserved'), cell: ({ reservedMinor }) => money(reservedMinor, currency) },
    { key: 'left', label: t('tuition.left'), cell: ({ leftMinor }) => amount(leftMinor, currency) },
    { key: 'free', label: t('tuition.taxFree'), cell: ({ year, taxFreeMinor }) => (taxFreeMinor == null ? t('tuition.taxFree.unknown', { year: String(year) }) : money(taxFreeMinor, currency)) },
  ];
  const [current] = benefit.balances;
  return html`<section class="part tuition-benefit">
    <h2>${t('tuition.benefit', { name: benefit.name, version: benefit.version })}</h2>
    <p>${t('tuition.left.finding', { left: amount(current.leftMinor, currency), year: String(current.year), cap: amount(current.capMinor, currency) })}</p>
    <${Bar} balance=${current} currency=${currency} />
    <${Table} caption=${t('tuition.balance')} columns=${columns} rows=${benefit.balances} keyOf=${({ year }) => year} />
  </section>`;
}

export function amount(minor, currency) {
  return minor == null ? t('tuition.noCap') : money(minor, currency);
}

/** What is paid, reserved and left of a year, in three patterns. */
function Bar({ balance, currency }) {
  const { paid, reserved, left } = shares(balance);
  const label = t('tuition.bar', { paid: money(balance.paidMinor, currency), reserved: money(balance.reservedMinor, currency), left: amount(balance.leftMinor, currency) });
  const x = (percent) => (percent / 100) * WIDE;
  return html`<div class="tuition-bar">
    <svg viewBox="0 0 ${WIDE} 24" role="img" aria-label=${label} preserveAspectRatio="none">
      <rect class="bar-left" x=${x(paid + reserved)} y="1" width=${x(left)} height="22" />
      <rect class="bar-reserved" x=${x(paid)} y="1" width=${x(reserved)} height="22" />
      <rect class="bar-paid" x="0" y="1" width=${x(paid)} height="22" />
    </svg>
    <ul class="tuition-legend" aria-hidden="true">
      <li><span class="key key-paid"></span>${t('tuition.paid')}</li>
      <li><span class="key key-reserved"></span>${t('tuition.reserved')}</li>
      <li><span class="key key-left"></span>${t('tuition.left')}</li>
    </ul>
  </div>`;
}
