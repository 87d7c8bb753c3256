import { withQuery } from '../api.js';

export const PAGE_SIZE = 100;
export const EVERYONE = { search: '', role: '', status: 'here' };

/** The address of one part of the list for a filter; `after` continues where the last part ended. */
export function rosterPath(filter, after = '', limit = PAGE_SIZE) {
  return withQuery('/api/roster', { ...filter, after, limit });
}

export function csvPath(filter) {
  return withQuery('/api/roster.csv', filter);
}

/** Whether a filter hides anybody who is here. */
export function narrows({ search, role, status }) {
  return search !== '' || role !== '' || status !== 'here';
}

/** The list with its next part; somebody who moved between two answers is shown once. */
export function joined(members, more) {
  const known = new Set(members.map(({ personId }) => personId));
  return [...members, ...more.filter(({ personId }) => !known.has(personId))];
}
