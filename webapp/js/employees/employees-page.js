import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { download } from '../roster/download.js';
import { ALL, countOf, csvName, employeesCsvPath, narrows } from './employee-query.js';
import { EmployeeFilters } from './employee-filters.js';
import { EmployeeTable } from './employee-table.js';
import { useEmployees } from './use-employees.js';

/** What the organisation tells of its people. */
export function EmployeesPage({ api }) {
  const employees = useEmployees(api);
  const { list, filter, loading, problem } = employees;
  const [cleared, setCleared] = useState(0);
  const none = list && list.total === 0 && !narrows(filter);
  const clear = () => {
    setCleared(cleared + 1);
    employees.narrow(ALL);
  };
  return html`<${Page} title=${t('employees.title')} lead=${t('employees.lead')} aside=${html`<${Tools} api=${api} filter=${filter} empty=${!list?.total} />`}>
    ${list && !none && html`<${EmployeeFilters} filter=${filter} narrow=${employees.narrow} places=${list.places} searchKey=${cleared} />`}
    ${problem && html`<${Failed} problem=${problem} again=${employees.load} />`}
    ${!list && loading && html`<${Loading} lines=${8} />`}
    ${none && html`<${Empty} icon="people" title=${t('employees.none.title')}>
      <p>${t('employees.none.text')}</p>
      <a class="btn btn-primary btn-sm" href="#/employees/import">${t('employees.import.way')}</a>
    <//>`}
    ${list && !none && html`<${Records} employees=${employees} clear=${clear} />`}
  <//>`;
}

function Records({ employees: { list, loading, more }, clear }) {
  const [focusAt, setFocusAt] = useState(0);
  const shown = list.employees.length;
  if (shown === 0) {
    return html`<${Empty} icon="search" title=${t('employees.nobody.title')}>
      <p>${t('employees.nobody.text')}</p>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${clear}>${t('employees.nobody.clear')}</button>
    <//>`;
  }
  const next = () => {
    setFocusAt(shown);
    more();
  };
  return html`<div class=${loading ? 'list is-loading' : 'list'} aria-busy=${loading}>
    <p class="list-count">${countOf(list, shown)}</p>
    <${EmployeeTable} employees=${list.employees} focusAt=${focusAt} />
    ${list.next &&
    html`<div class="more">
      <button type="button" class="btn btn-outline-primary" aria-disabled=${loading} onClick=${() => loading || next()}>${t('employees.more')}</button>
    </div>`}
  </div>`;
}

function Tools({ api, filter, empty }) {
  const [problem, setProblem] = useState(null);
  const save = async () => {
    setProblem(null);
    try {
      await download(api, employeesCsvPath(filter), csvName());
      announce(t('employees.csv.done'));
    } catch (failure) {
      setProblem(failure);
    }
  };
  return html`<div class="tools">
    <a class="btn btn-outline-primary btn-sm" href="#/employees/import"><${Icon} name="plus" />${t('employees.import.way')}</a>
    ${!empty && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('employees.csv.button')}</button>`}
    ${problem && html`<${Failed} problem=${problem} />`}
  </div>`;
}
