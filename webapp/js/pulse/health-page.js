import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { nameOf } from '../parts/person-name.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { SearchField } from '../parts/search-field.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { actOf, chosen, healthCsv, stateOf } from './health-list.js';
import { HealthState } from './health-state.js';

const STATES = ['RED', 'AMBER', 'GREEN', 'PAUSED'];
const DRIVERS = ['CANCELLED_TWICE', 'ASKS_FOR_A_LOOK', 'NOTHING_BOOKED', 'FEW_MEETINGS', 'NO_GOALS', 'GOALS_STAND_STILL', 'ONE_SIDED'];
const SORTS = ['state', 'since', 'name'];
const EVERYTHING = { search: '', state: '', driver: '', sort: 'state' };

/** Which pairs of a cycle need help, why, and what to do about it. */
export function HealthPage({ api, params }) {
  const { data, problem, reload } = useLoad((signal) => api.get(`/api/cycles/${encodeURIComponent(params.cycle)}/health`, { signal }), [params.cycle]);
  const [filter, setFilter] = useState(EVERYTHING);
  const narrow = (change) => setFilter({ ...filter, ...change });
  if (!data) {
    return html`<${Page} title=${t('health.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  const way = `#/programmes/${params.programme}`;
  const pairs = chosen(data.pairs, filter);
  return html`<${Page} title=${t('health.heading', { programme: data.programmeName })} lead=${data.cycleName}>
    <p class="form-ways"><a href=${way}>${t('health.toProgramme')}</a> <a href=${`${way}/cycles/${params.cycle}/pairings`}>${t('health.toPairings')}</a></p>
    <p>${t('health.lead')}${data.ownLeftOut && html` ${t('health.own')}`}</p>
    ${data.pairs.length === 0
      ? html`<${Empty} icon="people" title=${t('health.none')}><p>${t('health.none.text')}</p><//>`
      : html`<${Counts} counts=${data.counts} />
          <${Filters} filter=${filter} narrow=${narrow} />
          <div class="tools">
            <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => save(pairs, data)}><${Icon} name="download" />${t('health.csv')}</button>
            <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => print()}><${Icon} name="print" />${t('health.print')}</button>
          </div>
          <p class="list-count" role="status">${t('health.found', { count: pairs.length })}</p>
          ${pairs.length === 0 ? html`<p>${t('health.noneFound')}</p>` : html`<${Pairs} pairs=${pairs} words=${data.words} />`}`}
    <${How} />
  <//>`;
}

function Counts({ counts }) {
  if (!counts) {
    return html`<p class="quiet">${t('health.counts.few')}</p>`;
  }
  return html`<ul class="health-counts" aria-label=${t('health.counts')}>
    ${STATES.filter((state) => state in counts).map((state) => html`<li key=${state}><${HealthState} state=${state} /> <strong>${counts[state]}</strong></li>`)}
  </ul>`;
}

function Filters({ filter, narrow }) {
  const choice = (name, values, all) => html`<div class="filter-choice"><label class="form-label" for=${`health-${name}`}>${t(`health.by.${name}`)}</label>
    <select class="form-select" id=${`health-${name}`} value=${filter[name]} onChange=${(event) => narrow({ [name]: event.target.value })}>
      ${all && html`<option value="">${t('health.all')}</option>`}
      ${values.map(([value, label]) => html`<option key=${value} value=${value}>${label}</option>`)}
    </select></div>`;
  return html`<div class="filters">
    <${SearchField} id="health-search" label=${t('health.search')} value=${filter.search} onSearch=${(search) => narrow({ search })} />
    ${choice('state', STATES.map((state) => [state, t(`health.state.${state}`)]), true)}
    ${choice('driver', DRIVERS.map((driver) => [driver, t(`health.short.${driver}`)]), true)}
    ${choice('sort', SORTS.map((sort) => [sort, t(`health.sort.${sort}`)]), false)}
  </div>`;
}

function Pairs({ pairs, words }) {
  const columns = [
    { key: 'mentor', label: words.mentor, head: true, cell: (one) => html`<bdi>${nameOf({ personId: `${one.id}m`, name: one.mentorName })}</bdi>` },
    { key: 'mentee', label: words.mentee, cell: (one) => html`<bdi>${nameOf({ personId: `${one.id}s`, name: one.menteeName })}</bdi>` },
    { key: 'state', label: t('health.by.state'), cell: (one) => html`<${HealthState} state=${stateOf(one)} />` },
    { key: 'why', label: t('health.why'), cell: (one) => html`<${Why} pair=${one} />` },
    { key: 'act', label: t('health.act'), cell: (one) => t(`health.act.${actOf(one)}`) },
  ];
  return html`<${Table} caption=${t('health.title')} columns=${columns} rows=${pairs} keyOf=${({ id }) => id} />`;
}

function Why({ pair }) {
  return pair.drivers.length === 0 ? t('health.nothing') : html`<ul class="health-why">${pair.drivers.map((driver) => html`<li key=${driver}>${driverWords(driver, pair)}</li>`)}</ul>`;
}

function driverWords(driver, { since, met, held, expected }) {
  const name = driver === 'NOTHING_BOOKED' && !met ? 'NEVER_MET' : driver;
  return t(`health.driver.${name}`, { date: day(since), held, expected });
}

function save(pairs, data) {
  const heads = [data.words.mentor, data.words.mentee, t('health.by.state'), t('health.why'), t('health.act'), t('health.held'), t('health.expected'), t('health.since')];
  const words = { state: (state) => t(`health.state.${state}`), driver: driverWords, act: (pair) => t(`health.act.${actOf(pair)}`) };
  saveFile(new Blob([healthCsv(pairs, heads, words)], { type: 'text/csv;charset=utf-8' }), fileName(`${data.programmeName} ${data.cycleName} health`, 'csv'));
}

/** How the state is made, for whoever acts on it. */
function How() {
  return html`<details class="part"><summary><h2>${t('health.how')}</h2></summary>
    <p>${t('health.how.lead')}</p>
    <ul>
      <li>${t('health.how.cadence')}</li>
      <li>${t('health.how.booked')}</li>
      <li>${t('health.how.pulse')}</li>
      <li>${t('health.how.goals')}</li>
      <li>${t('health.how.initiative')}</li>
    </ul>
    <p>${t('health.how.states')}</p>
    <p>${t('health.how.privacy')}</p>
  </details>`;
}
