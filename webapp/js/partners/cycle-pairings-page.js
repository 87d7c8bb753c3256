import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';
import { download } from '../roster/download.js';
import { CyclePairingsTable } from './cycle-pairings-table.js';
import { Queue } from './queue.js';
import { Reasons } from './reasons.js';

const EVERYTHING = { search: '', state: '' };

/** What became of the pairings of a cycle, and who has nobody. */
export function CyclePairingsPage({ api, params }) {
  const base = `/api/cycles/${encodeURIComponent(params.cycle)}`;
  const [filter, setFilter] = useState(EVERYTHING);
  const [more, setMore] = useState([]);
  const [problem, setProblem] = useState(null);
  const pathOf = (what, values) => `${base}/pairings${what}?${new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))}`;
  const list = useLoad((signal) => {
    setMore([]);
    return api.get(pathOf('', filter), { signal });
  }, [filter]);
  const queue = useLoad((signal) => api.get(`${base}/rematch-queue`, { signal }), [params.cycle]);
  const data = list.data;
  if (!data) {
    return html`<${Page} title=${t('partners.staff.title')}>${list.problem ? html`<${Failed} problem=${list.problem} again=${list.reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  const last = more[more.length - 1] ?? data;
  const pairings = [data, ...more].flatMap((part) => part.pairings);
  const showMore = () => api.get(pathOf('', { ...filter, after: last.next })).then((part) => setMore([...more, part]), setProblem);
  const withdraw = async (pairing, reason) => {
    setProblem(null);
    try {
      await api.post(`/api/pairings/${pairing.id}/withdrawal`, { reason });
      announce(t('partners.staff.withdrawn'));
    } catch (failure) {
      setProblem(failure);
    }
    await Promise.all([list.reload(), queue.reload()]);
  };
  const way = `#/programmes/${params.programme}`;
  return html`<${Page} title=${t('partners.staff.heading', { programme: data.programmeName })} lead=${data.cycleName}>
    <p class="form-ways"><a href=${way}>${t('partners.staff.toProgramme')}</a> <a href=${`${way}/cycles/${params.cycle}/pairing`}>${t('partners.staff.toPairing')}</a>${queue.data?.total > 0 && html` <a href=${`${way}/cycles/${params.cycle}/pairings`} onClick=${toQueue}>${t('partners.staff.toQueue', { count: queue.data.total })}</a>`}</p>
    ${problem && html`<${Failed} problem=${problem} />`}
    <${Counts} counts=${data.counts} chosen=${filter.state} choose=${(state) => setFilter({ ...filter, state })} />
    <section class="part">
      <h2>${t('partners.staff.pairings')}</h2>
      <div class="tools">
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => download(api, pathOf('/csv', filter), 'pairings.csv').catch(setProblem)}><${Icon} name="download" />${t('partners.staff.csv')}</button>
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => print()}><${Icon} name="print" />${t('partners.staff.print')}</button>
      </div>
      <${SearchField} id="pairings-search" label=${t('partners.staff.search')} value=${filter.search} onSearch=${(search) => setFilter({ ...filter, search })} />
      <p class="list-count" role="status">${t('partners.staff.found', { count: data.total })}</p>
      ${pairings.length === 0
        ? html`<${Empty} icon="people" title=${t('partners.staff.none')}><p>${t('partners.staff.none.text')}</p><//>`
        : html`<${CyclePairingsTable} pairings=${pairings} words=${data.words} withdraw=${withdraw} />`}
      ${last.next != null && html`<button type="button" class="btn btn-outline-primary" onClick=${showMore}>${t('roster.more')}</button>`}
    </section>
    <${Queue} queue=${queue} words=${data.words} pairing=${`${way}/cycles/${params.cycle}/pairing`} />
    <${Reasons} title=${t('partners.staff.declined')} reasons=${data.declined} />
    <${Reasons} title=${t('partners.staff.ended')} reasons=${data.ended} />
  <//>`;
}

/** Within the page, where an address of its own would leave it. */
function toQueue(event) {
  event.preventDefault();
  document.getElementById('queue').focus();
}

/** How many pairings are in each state; each is a filter. */
function Counts({ counts, chosen, choose }) {
  const states = Object.entries(counts);
  if (states.length === 0) {
    return null;
  }
  const chip = (state, count) => html`<button key=${state} type="button" class="btn btn-sm btn-outline-primary" aria-pressed=${chosen === state} onClick=${() => choose(chosen === state ? '' : state)}>${t(`partners.state.${state}`)} <strong>${count}</strong></button>`;
  return html`<div class="tools" role="group" aria-label=${t('partners.staff.states')}>${states.map(([state, count]) => chip(state, count))}</div>`;
}
