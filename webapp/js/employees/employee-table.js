import { t } from '../i18n.js';
import { html, useEffect, useRef } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { labelOf } from './employee-query.js';
import { fieldOf, statusInWords } from './fields.js';

/** The records; after "Show more" the focus stands on the first that came new. */
export function EmployeeTable({ employees, focusAt }) {
  const first = useRef(null);
  useEffect(() => {
    if (focusAt > 0) {
      first.current?.focus();
    }
  }, [focusAt, employees.length > focusAt]);
  const columns = [
    { key: 'who', label: t('employees.column.who'), head: true, cell: who },
    { key: 'department', label: t('employees.field.department'), cell: (employee) => html`<bdi>${employee.department}</bdi>` },
    { key: 'site', label: t('employees.field.site'), cell: (employee) => html`<bdi>${employee.site}</bdi>` },
    { key: 'hired', label: t('employees.field.hiredOn'), cell: (employee) => fieldOf(employee, 'hiredOn') },
    { key: 'grade', label: t('employees.field.grade'), cell: (employee) => fieldOf(employee, 'grade') },
    { key: 'status', label: t('employees.field.status'), cell: ({ status }) => statusInWords(status) },
  ];
  return html`<${Table}
    caption=${t('employees.caption')}
    columns=${columns}
    rows=${employees}
    keyOf=${({ id }) => id}
    even
    rowRef=${(index) => (focusAt > 0 && index === focusAt ? first : undefined)}
  />`;
}

function who(employee) {
  const label = labelOf(employee);
  const rest = [employee.idNumber, employee.email].filter((text) => text && text !== label);
  return html`<a href=${`#/employees/${employee.id}`}><bdi>${label}</bdi></a>
    ${rest.map((text) => html`<span key=${text} class="mail"><bdi>${text}</bdi></span>`)}
    ${!employee.matched && html`<span class="mail">${t('employees.unmatched')}</span>`}`;
}
