import { day } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { money } from './money.js';

const WIDE = 300;

/** The parts of a budget's picture, in percent of what is allocated or asked for, whichever is more. */
export function partsOf({ allocatedMinor, paidMinor, reservedMinor, waitingMinor }) {
  const taken = paidMinor + reservedMinor + waitingMinor;
  const whole = Math.max(allocatedMinor, taken, 1);
  const part = (minor) => (minor / whole) * 100;
  return { paid: part(paidMinor), reserved: part(reservedMinor), waiting: part(waitingMinor), left: part(Math.max(0, allocatedMinor - taken)), end: part(allocatedMinor) };
}

/** What is left once all that waits is approved, and what cannot be paid in the year has moved on. */
export function leftThen({ leftMinor, waitingMinor, movingMinor }) {
  return leftMinor - waitingMinor + movingMinor;
}

/** What will become of each budget of the year and of later ones, as a picture and as a table. */
export function BudgetForecast({ budgets }) {
  const year = new Date().getFullYear();
  const shown = budgets.filter((one) => one.year >= year);
  if (shown.length === 0) {
    return null;
  }
  const name = ({ costCentre }) => costCentre || t('budgets.noCentre');
  const columns = [
    { key: 'centre', label: t('tuition.costCentre'), head: true, cell: (one) => name(one) },
    { key: 'year', label: t('tuition.year'), cell: (one) => String(one.year) },
    { key: 'waiting', label: t('budgets.waiting'), cell: ({ waitingMinor, currency }) => money(waitingMinor, currency) },
    { key: 'moving', label: t('budgets.moving'), cell: ({ movingMinor, currency }) => money(movingMinor, currency) },
    { key: 'then', label: t('budgets.leftThen'), cell: (one) => html`${money(leftThen(one), one.currency)}${leftThen(one) < 0 ? html` <span class="status status-caution">${t('budgets.tooLittle')}</span>` : ''}` },
    { key: 'last', label: t('budgets.lastDay'), cell: ({ lastDay }) => (lastDay ? day(lastDay) : '–') },
  ];
  return html`<section class="part"><h2>${t('budgets.forecast')}</h2>
    <p class="quiet">${t('budgets.forecast.hint')}</p>
    <ul class="tuition-legend" aria-hidden="true">
      <li><span class="key key-paid"></span>${t('tuition.paid')}</li>
      <li><span class="key key-reserved"></span>${t('tuition.reserved')}</li>
      <li><span class="key key-waiting"></span>${t('budgets.waiting')}</li>
      <li><span class="key key-left"></span>${t('tuition.left')}</li>
    </ul>
    <ul class="tuition-caps">${shown.map((one) => html`<li key=${keyOf(one)} class="tuition-bar"><span>${t('budgets.of', { name: name(one), year: String(one.year) })}</span><${Bar} one=${one} name=${name(one)} /></li>`)}</ul>
    <${Table} caption=${t('budgets.forecast')} columns=${columns} rows=${shown} keyOf=${keyOf} />
  </section>`;
}

export function keyOf({ costCentre, year, currency }) {
  return `${costCentre} ${year} ${currency}`;
}

function Bar({ one, name }) {
  const { paid, reserved, waiting, left, end } = partsOf(one);
  const label = t('budgets.bar', { name, paid: money(one.paidMinor, one.currency), reserved: money(one.reservedMinor, one.currency), waiting: money(one.waitingMinor, one.currency), allocated: money(one.allocatedMinor, one.currency) });
  const x = (percent) => (percent / 100) * WIDE;
  return html`<svg viewBox="0 0 ${WIDE} 24" role="img" aria-label=${label} preserveAspectRatio="none">
    <rect class="bar-left" x=${x(paid + reserved + waiting)} y="1" width=${x(left)} height="22" />
    <rect class="bar-waiting" x=${x(paid + reserved)} y="6" width=${x(waiting)} height="12" />
    <rect class="bar-reserved" x=${x(paid)} y="1" width=${x(reserved)} height="22" />
    <rect class="bar-paid" x="0" y="1" width=${x(paid)} height="22" />
    <line class="bar-end" x1=${x(end)} x2=${x(end)} y1="0" y2="24" />
  </svg>`;
}
