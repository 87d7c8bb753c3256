import { csvText } from '../parts/csv.js';

const ORDER = ['RED', 'AMBER', 'GREEN', 'PAUSED'];

/** A pair's state, a pause among them. */
export function stateOf({ state }) {
  return state ?? 'PAUSED';
}

/** The pairs that a filter leaves, in the wanted order. */
export function chosen(pairs, { search, state, driver, sort }, fold = folded) {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const fits = (pair) =>
    (state === '' || stateOf(pair) === state) &&
    (driver === '' || pair.drivers.includes(driver)) &&
    words.every((word) => fold(`${pair.mentorName} ${pair.menteeName}`).includes(word));
  return pairs.filter(fits).sort((one, other) => compare(one, other, sort));
}

function compare(one, other, sort) {
  const byName = one.mentorName.localeCompare(other.mentorName);
  if (sort === 'name') {
    return byName;
  }
  if (sort === 'since') {
    return one.since.localeCompare(other.since) || byName;
  }
  return ORDER.indexOf(stateOf(one)) - ORDER.indexOf(stateOf(other)) || other.drivers.length - one.drivers.length || byName;
}

/** Lower case without accents. */
export function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What staff can see, as a table for a spreadsheet. `words` makes sentences of states, drivers and acts. */
export function healthCsv(pairs, heads, words) {
  return csvText([
    heads,
    ...pairs.map((pair) => [pair.mentorName, pair.menteeName, words.state(stateOf(pair)), pair.drivers.map((driver) => words.driver(driver, pair)).join(' '), words.act(pair), pair.held, pair.expected, pair.since]),
  ]);
}

/** The driver that says what to do: the weightiest. */
export function actOf({ state, drivers }) {
  return state == null ? 'PAUSED' : (drivers[0] ?? 'NONE');
}
