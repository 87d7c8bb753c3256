import { withQuery } from '../api.js';
import { day, number } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { saveFile } from '../parts/save-file.js';
import { SearchField } from '../parts/search-field.js';
import { Table } from '../parts/table.js';
import { managesProgrammes } from '../roles.js';
import { Bulk, isApprovable, useBulk } from './bulk-approve.js';
import { Confirmations } from './confirmations.js';
import { Delegation } from './delegation.js';
import { amountOf, State, waits } from './tuition-page.js';
import { TuitionWays } from './tuition-ways.js';

const STATES = ['SUBMITTED', 'MANAGER_OK', 'BUDGET_OK', 'PROOF_SENT', 'PAYABLE'];
const OTHERS = ['INFO_NEEDED', 'APPROVED', 'RUNNING', 'PROOF_DUE', 'PROOF_REJECTED', 'PROOF_OK', 'PAID', 'CLOSED', 'DENIED', 'LAPSED', 'WITHDRAWN', 'REPAY_DUE', 'REPAID', 'WAIVED'];
const EVERYTHING = { search: '', state: '', overdue: '', mine: '' };

/** What waits for me to decide; for L&D, what waits for anybody. */
export function ApprovalsPage({ api, me }) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [list, setList] = useState(null);
  const [problem, setProblem] = useState(null);
  const [loading, setLoading] = useState(true);
  const running = useRef(null);

  const load = async (after) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setLoading(true);
    setProblem(null);
    try {
      const part = await api.get(withQuery('/api/tuition/approvals', { ...filter, after }), { signal: abort.signal });
      if (!abort.signal.aborted) {
        setList(after ? { ...part, lines: [...list.lines, ...part.lines] } : part);
        setLoading(false);
        announce(t('approvals.found', { count: part.total }));
      }
    } catch (failure) {
      if (!abort.signal.aborted) {
        setProblem(failure);
        setLoading(false);
      }
    }
  };
  useEffect(() => {
    load('');
    return () => running.current?.abort();
  }, [filter]);
  const bulk = useBulk({ api, done: () => load('') });
  const narrow = (change) => setFilter({ ...filter, ...change });
  const save = async () => {
    try {
      saveFile(await api.get(withQuery('/api/tuition/approvals/csv', filter), { accept: 'text/csv' }), 'tuition-requests.csv');
    } catch (failure) {
      setProblem(failure);
    }
  };
  const aside = html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('approvals.csv')}</button>
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => globalThis.print()}><${Icon} name="print" />${t('tuition.print')}</button>`;
  return html`<${Page} title=${t('approvals.title')} lead=${t('approvals.lead')} aside=${aside}>
    <${TuitionWays} me=${me} here="/approvals" />
    <${Confirmations} api=${api} done=${() => load('')} />
    <div class="tuition-filters">
      <${SearchField} id="approvals-search" label=${t('approvals.search')} value=${filter.search} onSearch=${(search) => narrow({ search })} />
      <div class="field"><label class="form-label" for="approvals-state">${t('tuition.state')}</label>
        <select class="form-select" id="approvals-state" value=${filter.state} onChange=${(event) => narrow({ state: event.target.value })}>
          <option value="">${t('approvals.waiting')}</option>
          ${STATES.map((one) => html`<option key=${one} value=${one}>${t(`tuition.state.${one}`)}</option>`)}
          ${managesProgrammes(me) && html`<optgroup label=${t('approvals.others')}>${OTHERS.map((one) => html`<option key=${one} value=${one}>${t(`tuition.state.${one}`)}</option>`)}</optgroup>`}
        </select></div>
      <label class="check-line"><input type="checkbox" checked=${filter.overdue === 'true'} onChange=${(event) => narrow({ overdue: event.target.checked ? 'true' : '' })} /> <span>${t('approvals.overdue')}</span></label>
      ${managesProgrammes(me) && html`<label class="check-line"><input type="checkbox" checked=${filter.mine === 'true'} onChange=${(event) => narrow({ mine: event.target.checked ? 'true' : '' })} /> <span>${t('approvals.mine')}</span></label>`}
    </div>
    ${problem && html`<${Failed} problem=${problem} again=${() => load('')} />`}
    ${!list && loading && html`<${Loading} lines=${8} />`}
    ${list && html`<${Lines} list=${list} narrowed=${Object.values(filter).some(Boolean)} loading=${loading} more=${() => load(list.next)} bulk=${bulk} />`}
    <${Bulk} bulk=${bulk} />
    ${list && html`<${Delegation} api=${api} delegation=${list.delegation} reload=${() => load('')} />`}
  <//>`;
}

/** Whom it waits for, and until when. */
function Waiting({ one }) {
  const { ownerName, due, late } = one;
  return html`${ownerName && due ? t('tuition.until', { who: ownerName, date: day(due) }) : waits(one)}${late && html` <span class="status status-caution"><${Icon} name="warning" />${t('approvals.late')}</span>`}`;
}

function Lines({ list, narrowed, loading, more, bulk }) {
  if (list.lines.length === 0 && narrowed) {
    return html`<${Empty} icon="search" title=${t('approvals.notFound')}><p>${t('approvals.notFound.text')}</p><//>`;
  }
  if (list.lines.length === 0) {
    return html`<${Empty} icon="check" title=${t('approvals.none')}><p>${t('approvals.none.text')}</p><//>`;
  }
  const columns = [
    { key: 'title', label: t('tuition.request'), head: true, cell: (one) => html`<span class="tuition-choose">${isApprovable(one) && html`<input type="checkbox" aria-label=${t('approvals.bulk.choose.one', { title: one.title, name: one.personName })} checked=${bulk.chosen.has(one.id)} onChange=${(event) => bulk.choose(one.id, event.target.checked)} />`}<a href=${`#/tuition/${one.id}`}>${one.title}</a></span>` },
    { key: 'person', label: t('approvals.person'), cell: ({ personName }) => html`<bdi class="whole-words">${personName}</bdi>` },
    { key: 'amount', label: t('tuition.amount'), cell: (one) => amountOf(one) },
    { key: 'state', label: t('tuition.state'), cell: ({ state, appealed }) => html`<${State} state=${state} />${appealed ? ` ${t('approvals.appeal')}` : ''}` },
    { key: 'owner', label: t('tuition.waitsFor'), cell: (one) => html`<${Waiting} one=${one} />` },
  ];
  return html`<div class=${loading ? 'list is-loading' : 'list'} aria-busy=${loading}>
    <p class="list-count">${list.next ? t('approvals.shown', { shown: number(list.lines.length), count: list.total }) : t('approvals.found', { count: list.total })}</p>
    <${Table} caption=${t('approvals.title')} columns=${columns} rows=${list.lines} keyOf=${({ id }) => id} />
    ${list.next && html`<div class="more"><button type="button" class="btn btn-outline-primary" aria-disabled=${loading} onClick=${() => loading || more()}>${t('approvals.more')}</button></div>`}
  </div>`;
}
