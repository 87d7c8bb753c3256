import { number } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { saveFile } from '../parts/save-file.js';
import { managesProgrammes } from '../roles.js';
import { BudgetForecast, keyOf } from './budget-forecast.js';
import { money, sent } from './money.js';
import { Payroll } from './payroll.js';
import { TuitionWays } from './tuition-ways.js';
import { useAct } from './use-act.js';

/** What cost centres have and used; for L&D also who uses the benefit, for what, and payroll. */
export function BudgetsPage({ api, me }) {
  const learning = managesProgrammes(me);
  const act = useAct();
  const { data, problem, reload } = useLoad(async (signal) => {
    const [budgets, report] = await Promise.all([api.get('/api/tuition/budgets', { signal }), learning ? api.get('/api/tuition/budgets/report', { signal }) : null]);
    return { ...budgets, report };
  });
  if (!data) {
    return html`<${Page} title=${t('budgets.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  const save = () => act.run(async () => saveFile(await api.get('/api/tuition/budgets/csv', { accept: 'text/csv' }), 'tuition-budgets.csv'));
  const aside = html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('approvals.csv')}</button>
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => globalThis.print()}><${Icon} name="print" />${t('tuition.print')}</button>`;
  return html`<${Page} title=${t('budgets.title')} lead=${t('budgets.lead')} aside=${aside}>
    <${TuitionWays} me=${me} here="/tuition/budgets" />
    ${act.problem && html`<${Failed} problem=${act.problem} />`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${data.budgets.length === 0 ? html`<${Empty} icon="inbox" title=${t('budgets.none')}><p>${t('budgets.none.text')}</p><//>` : html`<${Budgets} budgets=${data.budgets} /><${BudgetForecast} budgets=${data.budgets} />`}
    ${learning && html`<${Allocate} api=${api} reload=${reload} />`}
    ${data.report && html`<${Report} report=${data.report} />`}
    ${learning && html`<${Payroll} api=${api} reload=${reload} />`}
  <//>`;
}

function Budgets({ budgets }) {
  const columns = [
    { key: 'centre', label: t('tuition.costCentre'), head: true, cell: ({ costCentre }) => costCentre || t('budgets.noCentre') },
    { key: 'year', label: t('tuition.year'), cell: ({ year }) => String(year) },
    { key: 'allocated', label: t('budgets.allocated'), cell: ({ allocatedMinor, currency }) => money(allocatedMinor, currency) },
    { key: 'reserved', label: t('tuition.reserved'), cell: ({ reservedMinor, currency }) => money(reservedMinor, currency) },
    { key: 'paid', label: t('tuition.paid'), cell: ({ paidMinor, currency }) => money(paidMinor, currency) },
    { key: 'left', label: t('tuition.left'), cell: ({ leftMinor, currency }) => money(leftMinor, currency) },
    { key: 'used', label: t('budgets.used'), cell: (one) => `${usedPercent(one)} %` },
  ];
  return html`<${Table} caption=${t('budgets.title')} columns=${columns} rows=${budgets} keyOf=${keyOf} />
    <ul class="tuition-caps">${totalsOf(budgets).map((one) => html`<li key=${`${one.year} ${one.currency}`}>${t('budgets.total', { year: String(one.year), percent: usedPercent(one), used: money(one.reservedMinor + one.paidMinor, one.currency), allocated: money(one.allocatedMinor, one.currency) })}</li>`)}</ul>`;
}

/** How much of a budget is reserved or paid, in whole percent. */
export function usedPercent({ allocatedMinor, reservedMinor, paidMinor }) {
  return allocatedMinor > 0 ? Math.round(((reservedMinor + paidMinor) / allocatedMinor) * 100) : 0;
}

/** All cost centres together, by year and currency. */
export function totalsOf(budgets) {
  const totals = new Map();
  for (const { year, currency, allocatedMinor, reservedMinor, paidMinor } of budgets) {
    const key = `${year} ${currency}`;
    const sum = totals.get(key) ?? { year, currency, allocatedMinor: 0, reservedMinor: 0, paidMinor: 0 };
    totals.set(key, { ...sum, allocatedMinor: sum.allocatedMinor + allocatedMinor, reservedMinor: sum.reservedMinor + reservedMinor, paidMinor: sum.paidMinor + paidMinor });
  }
  return [...totals.values()];
}

/** How many of those who are covered use it, in whole percent; null where that would tell of a few. */
export function usePercent({ covered, used }) {
  return used === null || used === undefined || covered === 0 ? null : Math.round((used / covered) * 100);
}

function Use({ use }) {
  const columns = [
    { key: 'who', label: t('budgets.use.who'), head: true, cell: ({ grade }) => (grade === null || grade === undefined ? t('budgets.use.all') : t('budgets.use.grade', { grade: String(grade) })) },
    { key: 'covered', label: t('budgets.use.covered'), cell: ({ covered }) => number(covered) },
    { key: 'used', label: t('budgets.use.used'), cell: ({ used }) => (used === null || used === undefined ? t('budgets.use.few') : number(used)) },
    { key: 'share', label: t('budgets.use.share'), cell: (one) => (usePercent(one) === null ? '' : `${usePercent(one)} %`) },
  ];
  return html`<h3>${t('budgets.use')}</h3><p>${t('budgets.use.hint')}</p>
    <${Table} caption=${t('budgets.use')} columns=${columns} rows=${use} keyOf=${({ grade }) => grade ?? 'all'} />`;
}

function Allocate({ api, reload }) {
  const { busy, problem, run } = useAct();
  const [form, setForm] = useState({ costCentre: '', year: String(new Date().getFullYear()), currency: 'USD', amount: '', note: '' });
  const field = (key) => ({ id: `budget-${key}`, label: t(`budgets.field.${key}`), value: form[key], onInput: (value) => setForm({ ...form, [key]: value }) });
  const send = async (event) => {
    event.preventDefault();
    if (await run(() => api.post('/api/tuition/budgets', { ...form, year: Number(form.year), amount: sent(form.amount) }))) {
      setForm({ ...form, amount: '', note: '' });
      reload();
    }
  };
  return html`<section class="part"><h2>${t('budgets.allocate')}</h2>
    <form class="tuition-form" onSubmit=${send}>
      <p class="quiet">${t('budgets.allocate.hint')}</p>
      <div class="tuition-two">
        <${Field} ...${field('costCentre')} maxlength=${200} />
        <${Field} ...${field('year')} inputmode="numeric" maxlength=${4} required />
        <${Field} ...${field('amount')} inputmode="decimal" maxlength=${16} required />
        <${Field} ...${field('currency')} maxlength=${3} required />
      </div>
      <${Field} ...${field('note')} maxlength=${500} />
      ${problem && html`<${Failed} problem=${problem} />`}
      <p><button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('budgets.allocate.send')}</button></p>
    </form></section>`;
}

function Report({ report }) {
  const columns = (what) => [
    { key: 'name', label: what, head: true, cell: ({ name, provider }) => html`${name || t('budgets.noCentre')}${provider && html` <span class="quiet">${provider}</span>`}` },
    { key: 'people', label: t('budgets.people'), cell: ({ people }) => number(people) },
    { key: 'requests', label: t('budgets.requests'), cell: ({ requests }) => number(requests) },
    { key: 'sum', label: t('tuition.amount'), cell: ({ minor, currency }) => money(minor, currency) },
  ];
  return html`<section class="part"><h2>${t('budgets.report')}</h2>
    <p class="quiet">${t('budgets.report.five', { count: report.hiddenCentres })}</p>
    ${report.use.length > 0 && html`<${Use} use=${report.use} />`}
    ${report.centres.length > 0 && html`<h3>${t('budgets.report.centres')}</h3><${Table} caption=${t('budgets.report.centres')} columns=${columns(t('tuition.costCentre'))} rows=${report.centres} keyOf=${({ name, currency }) => name + currency} />`}
    ${report.courses.length > 0 && html`<h3>${t('budgets.report.courses')}</h3><p>${t('budgets.report.inHouse')}</p><${Table} caption=${t('budgets.report.courses')} columns=${columns(t('tuition.request'))} rows=${report.courses} keyOf=${({ name, provider, currency }) => name + provider + currency} />`}
  </section>`;
}
