import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { money } from './money.js';
import { useAct } from './use-act.js';

const APPROVABLE = ['SUBMITTED', 'MANAGER_OK', 'BUDGET_OK'];

/** Whether a line of the queue can be chosen for approval; whose turn it is shows once it is looked at. */
export function isApprovable({ state }) {
  return APPROVABLE.includes(state);
}

/** What an approval of a request that was looked at says: its version, and what would be reserved by the last yes. */
export function approvalOf({ request, outcome }) {
  return { version: request.version, decision: 'APPROVE', words: '', amountMinor: request.state === 'BUDGET_OK' ? outcome.payableMinor : 0 };
}

/** Sums by currency of what the chosen ones would reserve, or were asked for where somebody else says the last yes. */
export function sumsOf(details) {
  const sums = new Map();
  for (const { request, outcome } of details) {
    sums.set(request.currency, (sums.get(request.currency) ?? 0) + outcome.payableMinor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}

/** Those that are chosen, each looked at with its amount; then one yes for all of them, which each of them may refuse. */
export function useBulk({ api, done }) {
  const [chosen, setChosen] = useState(new Map());
  const [problem, setProblem] = useState(null);
  const choose = async (id, on) => {
    setProblem(null);
    if (!on) {
      setChosen((before) => new Map([...before].filter(([key]) => key !== id)));
      return;
    }
    try {
      const detail = await api.get(`/api/tuition/requests/${id}`);
      if (detail.decides) {
        setChosen((before) => new Map(before).set(id, detail));
      } else {
        setProblem({ kind: 'CONFLICT', code: 'decision-not-yours', sentence: t('approvals.bulk.notYours', { title: detail.request.title }) });
      }
    } catch (failure) {
      setProblem(failure);
    }
  };
  const clear = (ids) => setChosen((before) => new Map([...before].filter(([key]) => !ids.includes(key))));
  return { chosen, problem, choose, clear, api, done };
}

export function Bulk({ bulk }) {
  const { chosen, problem, clear, api, done } = bulk;
  const { busy, run } = useAct();
  const [failures, setFailures] = useState([]);
  const details = [...chosen.values()];
  const approve = () =>
    run(async () => {
      const failed = [];
      const through = [];
      for (const detail of details) {
        try {
          await api.post(`/api/tuition/requests/${detail.request.id}/decision`, approvalOf(detail));
          through.push(detail.request.id);
        } catch (failure) {
          failed.push({ id: detail.request.id, title: detail.request.title, failure });
        }
      }
      setFailures(failed);
      clear(details.map(({ request }) => request.id));
      announce(t('approvals.bulk.done', { count: through.length }));
      done();
    });
  return html`${problem && html`<${Failed} problem=${problem} />`}
    ${failures.map(({ id, title, failure }) => html`<div key=${id}><p><a href=${`#/tuition/${id}`}>${title}</a></p><${Failed} problem=${failure} /></div>`)}
    ${details.length > 0 &&
    html`<section class="part tuition-preview" aria-live="polite"><h2>${t('approvals.bulk')}</h2>
      <ul class="tuition-caps">${details.map(({ request, outcome, personName }) => html`<li key=${request.id}>${t(request.state === 'BUDGET_OK' ? 'approvals.bulk.reserves' : 'approvals.bulk.passes', { title: request.title, name: personName, amount: money(outcome.payableMinor, request.currency) })}</li>`)}</ul>
      <p><strong>${t('approvals.bulk.sum', { sums: sumsOf(details).map(({ minor, currency }) => money(minor, currency)).join(' + ') })}</strong></p>
      <div class="form-ways">
        <button type="button" class="btn btn-primary" aria-disabled=${busy} onClick=${approve}>${t('approvals.bulk.way', { count: details.length })}</button>
        <button type="button" class="btn btn-outline-primary" onClick=${() => clear([...chosen.keys()])}>${t('approvals.bulk.none')}</button>
      </div>
    </section>`}`;
}
