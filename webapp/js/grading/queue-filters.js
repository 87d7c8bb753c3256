import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { countOf, VIEWS, viewOf, withView } from './queue-query.js';

/** The ways into the queue with how many stand behind each, a search, and the order; made-up names have but one. */
export function QueueFilters({ filter, narrow, counts, anonymous }) {
  const now = viewOf(filter);
  return html`<div class="queue-filters no-print">
    <div class="queue-views" role="group" aria-label=${t('grading.views')}>
      ${VIEWS.map(({ name }) => html`<button type="button" key=${name} class="queue-view" aria-pressed=${name === now} onClick=${() => narrow(withView(filter, name))}>${t(`grading.view.${name}`)} <span class="segment-count">${number(countOf(counts, name))}</span></button>`)}
    </div>
    <div class="filters">
      <${SearchField} id="grading-search" label=${t(anonymous ? 'grading.search.pseudonym' : 'grading.search')} value=${filter.search} onSearch=${(search) => narrow({ search })} />
      ${!anonymous && html`<div class="filter-choice"><label class="form-label" for="grading-sort">${t('grading.sort')}</label>
        <select class="form-select" id="grading-sort" value=${filter.sort} onChange=${(event) => narrow({ sort: event.target.value })}>
          <option value="">${t('grading.sort.submitted')}</option><option value="NAME">${t('grading.sort.name')}</option>
        </select></div>`}
    </div>
  </div>`;
}
