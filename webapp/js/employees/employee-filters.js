import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';

/** Search, department, site, status, and whether the person is known here. */
export function EmployeeFilters({ filter, narrow, places, searchKey }) {
  const statuses = [
    ['', t('employees.filter.all')],
    ['ACTIVE', t('employees.status.active')],
    ['LEAVE', t('employees.status.leave')],
    ['LEFT', t('employees.status.left')],
  ];
  const matches = [
    ['', t('employees.filter.all')],
    ['true', t('employees.matched.yes')],
    ['false', t('employees.matched.no')],
  ];
  return html`<div class="filters">
    <${SearchField} key=${searchKey} id="employees-search" label=${t('employees.search')} value=${filter.search} onSearch=${(search) => narrow({ search })} />
    <div class="employee-choices">
      <${Choice} id="employees-department" label=${t('employees.field.department')} value=${filter.department} choices=${named(places.departments)} onChange=${(department) => narrow({ department })} />
      <${Choice} id="employees-site" label=${t('employees.field.site')} value=${filter.site} choices=${named(places.sites)} onChange=${(site) => narrow({ site })} />
      <${Choice} id="employees-status" label=${t('employees.field.status')} value=${filter.status} choices=${statuses} onChange=${(status) => narrow({ status })} />
      <${Choice} id="employees-matched" label=${t('employees.matched')} value=${filter.matched} choices=${matches} onChange=${(matched) => narrow({ matched })} />
    </div>
  </div>`;
}

function named(names) {
  return [['', t('employees.filter.all')], ...names.map((name) => [name, name])];
}

function Choice({ id, label, value, choices, onChange }) {
  return html`<div class="field">
    <label class="form-label" for=${id}>${label}</label>
    <select class="form-select" id=${id} value=${value} onChange=${(event) => onChange(event.target.value)}>
      ${choices.map(([key, words]) => html`<option key=${key} value=${key} selected=${key === value}>${words}</option>`)}
    </select>
  </div>`;
}
