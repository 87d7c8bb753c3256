import { date } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { Changes } from './changes.js';
import { labelOf } from './employee-query.js';
import { FIELDS, fieldInWords, fieldOf } from './fields.js';

/** One record, and what each import changed of it. */
export function EmployeePage({ api, params }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get(`/api/employees/${encodeURIComponent(params.id)}`, { signal }), [params.id]);
  return html`<${Page} title=${data ? labelOf(data.employee) : t('employees.record')}>
    <p><a href="#/employees">${t('employees.back')}</a></p>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${8} />`}
    ${data && html`<${Record} employee=${data.employee} /><${History} history=${data.history} />`}
  <//>`;
}

function Record({ employee }) {
  return html`<p class="quiet">${t(employee.matched ? 'employees.matched.text' : 'employees.unmatched.text')}</p>
    <dl class="facts">
      ${FIELDS.map(([key]) => html`<div key=${key}><dt>${fieldInWords(key)}</dt><dd>${fieldOf(employee, key) ? html`<bdi>${fieldOf(employee, key)}</bdi>` : html`<span class="quiet">${t('employees.untold')}</span>`}</dd></div>`)}
    </dl>`;
}

function History({ history }) {
  return html`<h2>${t('employees.history')}</h2>
    <ol class="change-history">
      ${history.map((change, at) => html`<li key=${at}>
        <p><time datetime=${change.at}>${date(change.at)}</time> · <bdi>${change.by || t('person.notShared')}</bdi>
          ${change.first && html` · ${t('employees.history.first')}`}
          ${change.undone && html` · ${t('employees.history.undone')}`}</p>
        <${Changes} changes=${change.changes} />
      </li>`)}
    </ol>`;
}
