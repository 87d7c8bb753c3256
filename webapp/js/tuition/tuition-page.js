import { day } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { PlanWays } from '../plan/plan-ways.js';
import { Benefit } from './balance.js';
import { money } from './money.js';
import { TuitionWays } from './tuition-ways.js';

/** What my employer pays for me, what I asked for, and when it will count. */
export function TuitionPage({ api, me }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/me/tuition', { signal }));
  const covered = data?.benefits.length > 0;
  const aside = covered && html`<a class="btn btn-primary" href="#/tuition/apply"><${Icon} name="plus" />${t('tuition.apply')}</a>`;
  return html`<${Page} title=${t('tuition.title')} lead=${t('tuition.lead')} aside=${aside}>
    <${PlanWays} here="/tuition" />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${6} />`}
    ${data && !covered && html`<${Empty} icon="inbox" title=${t('tuition.notCovered')}><p>${t('tuition.notCovered.text')}</p><//>`}
    ${data?.benefits.map((benefit) => html`<${Benefit} key=${benefit.policy} benefit=${benefit} />`)}
    ${data && (covered || data.requests.length > 0) && html`<${Requests} requests=${data.requests} />`}
    ${data && html`<section class="part"><h2>${t('tuition.others')}</h2><p class="quiet">${t('tuition.others.text')}</p>
      <${TuitionWays} me=${me} here="/tuition" /></section>`}
    ${data && html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => globalThis.print()}><${Icon} name="print" />${t('tuition.print')}</button></p>`}
  <//>`;
}

function Requests({ requests }) {
  const columns = [
    { key: 'title', label: t('tuition.request'), head: true, cell: (one) => html`<a href=${`#/tuition/${one.id}`}>${one.title}</a>` },
    { key: 'state', label: t('tuition.state'), cell: (one) => html`<${State} state=${one.state} />` },
    { key: 'waits', label: t('tuition.waitsFor'), cell: (one) => waits(one, true) },
    { key: 'amount', label: t('tuition.amount'), cell: (one) => amountOf(one) },
    { key: 'forecast', label: t('tuition.forecast'), cell: (one) => forecastOf(one) },
  ];
  return html`<section class="part"><h2>${t('tuition.mine')}</h2>
    ${requests.length === 0
      ? html`<${Empty} icon="inbox" title=${t('tuition.none')}><p>${t('tuition.none.text')}</p><//>`
      : html`<${Table} caption=${t('tuition.mine')} columns=${columns} rows=${requests} keyOf=${({ id }) => id} />`}
  </section>`;
}

const TONES = { DENIED: 'bad', LAPSED: 'bad', PROOF_REJECTED: 'bad', INFO_NEEDED: 'caution', PROOF_DUE: 'caution', REPAY_DUE: 'caution', APPROVED: 'good', PAYABLE: 'good', PAID: 'good', CLOSED: 'quiet', DRAFT: 'quiet', WITHDRAWN: 'quiet' };
const ICONS = { good: 'check', bad: 'cross', caution: 'warning', quiet: 'dash' };

/** How far a request is, as a word with an icon. */
export function State({ state }) {
  const tone = TONES[state] ?? 'quiet';
  return html`<span class="status status-${tone}"><${Icon} name=${TONES[state] ? ICONS[tone] : 'clock'} />${t(`tuition.state.${state}`)}</span>`;
}

/** @param {boolean} own whether the reader is the one who asked */
export function waits({ desk, due, state }, own = false) {
  if (desk === 'NOBODY') {
    return t('tuition.desk.NOBODY');
  }
  if (due && ['APPROVED', 'RUNNING'].includes(state)) {
    return t(`tuition.waits.${state}`, { date: day(due) });
  }
  const who = t(own && desk === 'REQUESTER' ? 'tuition.desk.YOU' : `tuition.desk.${desk}`);
  return due ? t('tuition.until', { who, date: day(due) }) : who;
}

export function amountOf({ askedMinor, reservedMinor, payableMinor, state, currency }) {
  if (['PAYABLE', 'PAID', 'CLOSED', 'REPAY_DUE', 'REPAID', 'WAIVED'].includes(state)) {
    return money(payableMinor, currency);
  }
  return reservedMinor > 0 ? money(reservedMinor, currency) : t('tuition.asked', { amount: money(askedMinor, currency) });
}

export function forecastOf({ forecastYear, forecastUntil, reservedMinor, payableMinor, paidOn, currency }) {
  if (paidOn) {
    return t('tuition.paidOn', { date: day(paidOn) });
  }
  if (!forecastYear) {
    return '';
  }
  if (!forecastUntil) {
    return t('tuition.forecast.year', { year: String(forecastYear) });
  }
  const values = { year: String(forecastYear), date: day(forecastUntil), next: String(forecastYear + 1) };
  const known = reservedMinor || payableMinor;
  return known ? t('tuition.forecast.flips', { ...values, amount: money(known, currency) }) : t('tuition.forecast.flips.open', values);
}
