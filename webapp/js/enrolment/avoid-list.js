import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';

const SHORTEST = 2;
const MOST = 20;

/** People of the course whom I would rather not be paired with; nobody else sees this. */
export function AvoidList({ api, cycle, avoid, onChange }) {
  const [search, setSearch] = useState('');
  const { data, problem, reload } = useLoad(
    async (signal) => (search.length < SHORTEST ? null : api.get(withQuery(`/api/cycles/${encodeURIComponent(cycle)}/enrolment/colleagues`, { search }), { signal })),
    [search],
  );
  const chosen = new Set(avoid.map(({ id }) => id));
  const found = (data?.people ?? []).filter(({ id }) => !chosen.has(id));
  return html`<div class="enrol-part">
    <h3>${t('enrolment.avoid.title')}</h3>
    <p class="quiet">${t('enrolment.avoid.hint')}</p>
    <ul class="enrol-lines">
      ${avoid.map(
        ({ id, name }) => html`<li key=${id}><bdi>${name}</bdi>
          <button type="button" class="btn btn-sm btn-outline-secondary" onClick=${() => onChange(avoid.filter((one) => one.id !== id))}>${t('enrolment.skills.remove')}<span class="visually-hidden"> ${name}</span></button></li>`,
      )}
    </ul>
    ${avoid.length < MOST && html`<${SearchField} id="avoid-search" label=${t('enrolment.avoid.search')} value=${search} onSearch=${setSearch} />`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    <ul class="enrol-found">
      ${found.map(({ id, name }) => html`<li key=${id}><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange([...avoid, { id, name }])}><bdi>${name}</bdi></button></li>`)}
    </ul>
    ${search.length >= SHORTEST && data && found.length === 0 && html`<p class="quiet">${t('enrolment.avoid.none')}</p>`}
  </div>`;
}
