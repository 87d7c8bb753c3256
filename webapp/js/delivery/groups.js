/** What an instructor can look at first: what needs somebody, then what waits, then what was settled. */
const ORDER = ['CONFLICT', 'FAILED', 'LOCKED', 'NOT_GRADABLE', 'PENDING', 'KEPT', 'SYNCED'];
const TROUBLE = new Set(['CONFLICT', 'FAILED', 'LOCKED', 'NOT_GRADABLE']);

export function isTrouble(group) {
  return TROUBLE.has(group.state);
}

/** Grades that wait for nothing but their turn stand together with no hint. */
export function hasHint(group) {
  return isTrouble(group) || group.state === 'KEPT' || (group.state === 'PENDING' && group.reason !== 'NONE');
}

/** In the order in which one would look at them; the larger ones first within a state. */
export function inOrder(groups) {
  return [...groups].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || other.deliveries - one.deliveries);
}

/** How many are in each state that there is, in that order. */
export function sums(groups) {
  return ORDER.map((state) => ({ state, count: groups.filter((one) => one.state === state).reduce((all, one) => all + one.deliveries, 0) })).filter(({ count }) => count > 0);
}

export function keyOf(group) {
  return `${group.state}-${group.reason}`;
}

/** What can be done about a group, the likeliest first. */
export function actsFor(group, mayMakeColumn) {
  if (group.state === 'CONFLICT') {
    return ['keep', 'overwrite'];
  }
  if (group.state === 'KEPT') {
    return ['takeBack', 'overwrite'];
  }
  if (group.reason === 'NO_COLUMN') {
    return mayMakeColumn ? ['column', 'again'] : ['again'];
  }
  return group.state === 'SYNCED' ? [] : ['again'];
}

/** "8.5 of 10" without noughts that say nothing. */
export function plain(points, write) {
  return points ? write(Number(points.given), Number(points.maximum)) : '';
}
