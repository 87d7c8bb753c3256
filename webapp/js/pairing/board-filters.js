import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { Segments } from '../parts/segments.js';
import { FILTERS } from './board-model.js';

/** Narrows the board by words, by what is to be looked at, and by department. */
export function BoardFilters({ sorts, wish, counts, departments, onChange }) {
  const choices = FILTERS.map((value) => ({ value, label: t(`pairing.filter.${value}`), count: counts[value] }));
  return html`<div class="filters no-print">
    <${SearchField} id="board-search" label=${t('pairing.search')} value=${wish.search} onSearch=${(search) => onChange({ search })} />
    ${departments.length > 1 &&
    html`<div class="field field-short">
      <label class="form-label" for="board-department">${t('pairing.department')}</label>
      <select class="form-select" id="board-department" value=${wish.department} onChange=${(event) => onChange({ department: event.target.value })}>
        <option value="">${t('pairing.department.all')}</option>
        ${departments.filter(Boolean).map((name) => html`<option key=${name} value=${name}>${name}</option>`)}
      </select>
    </div>`}
    ${sorts &&
    html`<div class="field field-short">
      <label class="form-label" for="board-sort">${t('pairing.sort')}</label>
      <select class="form-select" id="board-sort" value=${wish.sort} onChange=${(event) => onChange({ sort: event.target.value })}>
        ${['name', 'score', 'best'].map((value) => html`<option key=${value} value=${value}>${t(`pairing.sort.${value}`)}</option>`)}
      </select>
    </div>`}
    <${Segments} legend=${t('pairing.filter')} name="board-filter" choices=${choices} value=${wish.filter} onChange=${(filter) => onChange({ filter })} />
  </div>`;
}
