import { withQuery } from '../api.js';

export const EVERYTHING = { state: '', late: '', mine: '', problem: '', search: '', sort: '' };
export const STATES = ['SUBMITTED', 'IN_MARKING', 'MARKED', 'READY', 'RELEASED', 'RETURNED', 'REGRADE_ASKED', 'EXCUSED'];
const GROUPS = { UNGRADED: ['SUBMITTED', 'IN_MARKING', 'REGRADE_ASKED'], TO_RELEASE: ['MARKED', 'READY'] };
const SORTS = ['', 'NAME'];

/** The ways into the queue that stand as buttons, each with what it asks for. */
export const VIEWS = [
  { name: 'all', filter: {} },
  { name: 'ungraded', filter: { state: 'UNGRADED' } },
  { name: 'toRelease', filter: { state: 'TO_RELEASE' } },
  { name: 'late', filter: { late: 'true' } },
  { name: 'returned', filter: { state: 'RETURNED' } },
  { name: 'mine', filter: { mine: 'true' } },
  { name: 'regrade', filter: { state: 'REGRADE_ASKED' } },
  { name: 'problem', filter: { problem: 'true' } },
];

/** The filter that an address of a page names after its question mark; what makes no sense there is left out. */
export function filterOf(path) {
  const asked = new URLSearchParams(path.split('?')[1] ?? '');
  const state = asked.get('state') ?? '';
  const flag = (name) => (asked.get(name) === 'true' ? 'true' : '');
  return {
    state: STATES.includes(state) || state in GROUPS ? state : '',
    late: flag('late'),
    mine: flag('mine'),
    problem: flag('problem'),
    search: (asked.get('search') ?? '').slice(0, 200),
    sort: SORTS.includes(asked.get('sort') ?? '') ? (asked.get('sort') ?? '') : '',
  };
}

/** Where the queue, or with `who` one paper, is shown with a filter. */
export function addressOf(activity, filter, who) {
  const path = `/grading/${encodeURIComponent(activity)}${who ? `/${encodeURIComponent(who)}` : ''}`;
  return withQuery(path, filter);
}

/** Which of the buttons a filter is; none, when it was narrowed in another way. */
export function viewOf(filter) {
  return VIEWS.find(({ filter: wanted }) => ['state', 'late', 'mine', 'problem'].every((part) => (wanted[part] ?? '') === filter[part]))?.name ?? '';
}

/** A filter with another of the buttons pressed; what was searched for stays. */
export function withView(filter, name) {
  const { search, sort } = filter;
  return { ...EVERYTHING, search, sort, ...VIEWS.find((view) => view.name === name).filter };
}

/**
 * Where grading begins, as {filter, who}: at the first row of the page; where all are shown, at the first that waits for
 * a grade, going on among those. Without `who`, those that wait are on other pages; nothing, where nothing is.
 */
export function beginAt(filter, { rows, counts }) {
  if (narrows(filter) || countOf(counts, 'ungraded') === 0) {
    return rows[0] && { filter, who: rows[0].who };
  }
  return { filter: withView(filter, 'ungraded'), who: rows.find(({ state }) => GROUPS.UNGRADED.includes(state))?.who };
}

export function narrows(filter) {
  return ['state', 'late', 'mine', 'problem', 'search'].some((part) => filter[part] !== '');
}

/** How many papers stand behind each button. */
export function countOf(counts, name) {
  const sum = (states) => states.reduce((all, state) => all + (counts[state] ?? 0), 0);
  const view = VIEWS.find((one) => one.name === name);
  const state = view.filter.state;
  return name === 'all' || !state ? (counts[name] ?? 0) : sum(GROUPS[state] ?? [state]);
}

/** Which of the chosen rows a deed takes, and why it does not take the others, by why. */
export function splitFor(deed, rows) {
  const takes = { release: ({ state }) => GROUPS.TO_RELEASE.includes(state), excuse: ({ state }) => state !== 'EXCUSED', allocate: () => true }[deed];
  const left = rows.filter((row) => !takes(row));
  return { taken: rows.filter(takes), left: [...new Set(left.map(({ state }) => state))].map((state) => ({ state, count: left.filter((row) => row.state === state).length })) };
}
