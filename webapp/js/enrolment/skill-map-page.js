import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { SearchField } from '../parts/search-field.js';
import { Segments } from '../parts/segments.js';
import { useLoad } from '../parts/use-load.js';
import { managesProgrammes } from '../roles.js';
import { HeatMap } from '../skills/heat-map.js';
import { DemandTable } from './demand-table.js';
import { GroupMap } from './group-map.js';

const ROWS = 50;
const VIEWS = ['demand', 'groups', 'people'];
const WORDS = { demand: 'skillMap.view.demand', groups: 'skillMap.view.groups', people: 'skillMap.view.people' };

/** What a cycle's people want to learn and can teach: in sums for all staff, by name for those who run the programme. */
export function SkillMapPage({ api, me, params }) {
  const [view, setView] = useState('demand');
  const path = `/api/cycles/${encodeURIComponent(params.cycle)}/skills`;
  const demand = useLoad((signal) => api.get(`${path}/demand`, { signal }), [params.cycle]);
  const views = VIEWS.filter((one) => one !== 'people' || managesProgrammes(me));

  return html`<${Page} title=${demand.data ? t('skillMap.title', { programme: demand.data.place.programme }) : t('skillMap.heading')}
    lead=${demand.data && t('skillMap.lead', { cycle: demand.data.place.cycle, count: demand.data.people })}>
    <${Segments} legend=${t('skillMap.views')} name="skill-map-view" value=${view} onChange=${setView}
      choices=${views.map((value) => ({ value, label: t(WORDS[value]) }))} />
    ${view === 'demand' && html`<${Loaded} state=${demand} show=${(data) => html`<${DemandTable} api=${api} demand=${data} />`} />`}
    ${view === 'groups' && html`<${Groups} api=${api} path=${path} />`}
    ${view === 'people' && html`<${People} api=${api} path=${path} />`}
  <//>`;
}

function Loaded({ state: { data, problem, loading, reload }, show }) {
  return html`${problem && html`<${Failed} problem=${problem} again=${reload} />`}
  ${!data && loading && html`<${Loading} lines=${8} />`} ${data && show(data)}`;
}

function Groups({ api, path }) {
  const groups = useLoad((signal) => api.get(`${path}/groups`, { signal }), [path]);
  return html`<${Loaded} state=${groups} show=${(data) => html`<${GroupMap} map=${data} />`} />`;
}

function People({ api, path }) {
  const [search, setSearch] = useState('');
  const [rows, setRows] = useState([]);
  const read = async (signal) => {
    const page = await api.get(withQuery(`${path}/people`, { search, limit: ROWS }), { signal });
    setRows(page.rows);
    return page;
  };
  const first = useLoad(read, [path, search]);
  const [fetching, setFetching] = useState(false);
  const [problem, setProblem] = useState(null);
  const more = async () => {
    setFetching(true);
    setProblem(null);
    try {
      const page = await api.get(withQuery(`${path}/people`, { search, from: rows.length, limit: ROWS }));
      setRows((before) => [...before, ...page.rows]);
    } catch (failure) {
      setProblem(failure);
    }
    setFetching(false);
  };

  return html`<p class="quiet">${t('skillMap.people.note')}</p>
    <${SearchField} id="skill-map-search" label=${t('skillMap.people.search')} value=${search} onSearch=${setSearch} />
    ${problem && html`<${Failed} problem=${problem} again=${more} />`}
    <${Loaded} state=${first} show=${(data) =>
      data.total === 0
        ? html`<${Empty} icon="people" title=${t(search ? 'skillMap.people.none' : 'skillMap.empty.title')}><p>${t('skillMap.empty.text')}</p><//>`
        : html`<${HeatMap} skills=${data.skills} rows=${rows} total=${data.total} more=${more} loading=${fetching}
            caption=${t('skillMap.people.caption', { programme: data.place.programme })} />`} />`;
}
