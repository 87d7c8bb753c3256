import { withQuery } from '../api.js';
import { t } from '../i18n.js';

export const PAGE_SIZE = 50;
export const ALL = { search: '', department: '', site: '', status: '', matched: '' };

/** The address of one part of the list for a filter; `after` continues where the last part ended. */
export function employeesPath(filter, after = '', limit = PAGE_SIZE) {
  return withQuery('/api/employees', { ...filter, after, limit });
}

export function employeesCsvPath(filter) {
  return withQuery('/api/employees.csv', filter);
}

/** Whether a filter hides anybody. */
export function narrows(filter) {
  return Object.values(filter).some((value) => value !== '');
}

/** The list with its next part; what was added between two answers is shown once. */
export function joined(employees, more) {
  const known = new Set(employees.map(({ id }) => id));
  return [...employees, ...more.filter(({ id }) => !known.has(id))];
}

/** The name of a record: its person's, else its number or address. */
export function labelOf({ name, idNumber, email }) {
  return name || idNumber || email;
}

/** A file name with the day. */
export function csvName(now = new Date()) {
  return `employees-${now.toISOString().slice(0, 10)}.csv`;
}

/** How many there are, in words, and how many of them are shown; searches are counted up to a limit. */
export function countOf({ total, beyond }, shown = total) {
  const words = { shown, count: total };
  if (shown < total) {
    return t(beyond ? 'employees.shown.beyond' : 'employees.shown', words);
  }
  return t(beyond ? 'employees.found.beyond' : 'employees.found', words);
}
