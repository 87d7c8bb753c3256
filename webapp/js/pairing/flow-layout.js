import { bandOf } from './score-parts.js';

const MOST_GROUPS = 12;
const HEIGHT = 520;
const GAP = 10;
const LEAST = 3;
/** Room for a name and a number beside each group. */
const SLOT = 32;

/**
 * A round of many as flows between departments: how many pairs lead from one to the other, and how strong they are in
 * the mean. Small departments are put together, so that there are at most a dozen on a side.
 *
 * @returns {groups: {MENTOR, MENTEE: [{name, others, people, paired, y, height}]}, flows: [{from, to, pairs, mean, band, …}]}
 */
export function flowsOf(model) {
  const groups = { MENTOR: groupsOf(model, 'MENTOR'), MENTEE: groupsOf(model, 'MENTEE') };
  const counted = new Map();
  for (const pair of model.pairs) {
    const from = groups.MENTOR.of(pair.mentor);
    const to = groups.MENTEE.of(pair.mentee);
    const key = `${from}|${to}`;
    const flow = counted.get(key) ?? { from, to, pairs: 0, total: 0 };
    counted.set(key, { ...flow, pairs: flow.pairs + 1, total: flow.total + pair.score.total });
  }
  const flows = [...counted.values()].map((flow) => {
    const mean = Math.floor(flow.total / flow.pairs);
    return { ...flow, mean, band: bandOf(mean) };
  });
  const most = Math.max(...['MENTOR', 'MENTEE'].map((side) => sizeOf(groups[side].list, flows, side)), 1);
  const bars = Math.max(groups.MENTOR.list.length, groups.MENTEE.list.length, 1);
  const scale = (HEIGHT - GAP * bars) / most;
  const shown = { MENTOR: stacked(groups.MENTOR.list, flows, 'MENTOR', scale), MENTEE: stacked(groups.MENTEE.list, flows, 'MENTEE', scale) };
  const height = Math.max(...Object.values(shown).flatMap((list) => list.map((group) => group.y + Math.max(group.height, SLOT))), 0);
  return { groups: shown, flows: laid(flows, shown, scale), height };
}

function groupsOf(model, side) {
  const sizes = new Map();
  for (const one of model.people.values()) {
    if (one.side === side) {
      const name = one.department ?? '';
      const size = sizes.get(name) ?? { name, people: 0, paired: 0 };
      sizes.set(name, { ...size, people: size.people + 1, paired: size.paired + (model.partners.has(one.person) ? 1 : 0) });
    }
  }
  const largest = [...sizes.values()].sort((one, other) => other.people - one.people || one.name.localeCompare(other.name));
  const own = largest.slice(0, largest.length > MOST_GROUPS ? MOST_GROUPS - 1 : MOST_GROUPS);
  const rest = largest.slice(own.length);
  const list = own.map((size) => ({ ...size, key: `d${size.name}`, others: 0 }));
  if (rest.length > 0) {
    const sum = (part) => rest.reduce((all, size) => all + size[part], 0);
    list.push({ name: '', key: 'rest', others: rest.length, people: sum('people'), paired: sum('paired') });
  }
  const keys = new Set(list.map(({ key }) => key));
  const of = (person) => {
    const key = `d${model.people.get(person)?.department ?? ''}`;
    return keys.has(key) ? key : 'rest';
  };
  return { list, of };
}

/** A group is as high as its pairs and those who have none together. */
function unitsOf(group, flows, side) {
  const end = side === 'MENTOR' ? 'from' : 'to';
  const pairs = flows.filter((flow) => flow[end] === group.key).reduce((sum, flow) => sum + flow.pairs, 0);
  return { pairs, units: pairs + group.people - group.paired };
}

function sizeOf(list, flows, side) {
  return list.reduce((sum, group) => sum + unitsOf(group, flows, side).units, 0);
}

function stacked(list, flows, side, scale) {
  let y = 0;
  return list.map((group) => {
    const { pairs, units } = unitsOf(group, flows, side);
    const height = Math.max(LEAST, units * scale);
    const placed = { ...group, side, pairs, y, height, pairedHeight: pairs * scale };
    y += Math.max(height, SLOT) + GAP;
    return placed;
  });
}

/** Each flow as a band, one under the other in the order of the groups across. */
function laid(flows, groups, scale) {
  const at = { MENTOR: new Map(), MENTEE: new Map() };
  const index = (side, key) => groups[side].findIndex((group) => group.key === key);
  const sorted = [...flows].sort((one, other) => index('MENTOR', one.from) - index('MENTOR', other.from) || index('MENTEE', one.to) - index('MENTEE', other.to));
  const take = (side, key, height) => {
    const used = at[side].get(key) ?? 0;
    at[side].set(key, used + height);
    return groups[side][index(side, key)].y + used;
  };
  return sorted.map((flow) => {
    const height = flow.pairs * scale;
    return { ...flow, height, fromY: take('MENTOR', flow.from, height), toY: take('MENTEE', flow.to, height) };
  });
}

/** The model of those alone who belong to a group or a flow, to be drawn one by one. */
export function withinGroup(model, { from, to }) {
  const { MENTOR, MENTEE } = { MENTOR: groupsOf(model, 'MENTOR'), MENTEE: groupsOf(model, 'MENTEE') };
  return {
    pair: (pair) => (from === undefined || MENTOR.of(pair.mentor) === from) && (to === undefined || MENTEE.of(pair.mentee) === to),
    person: ({ person, side }) => (side === 'MENTOR' ? from !== undefined && to === undefined && MENTOR.of(person) === from : to !== undefined && from === undefined && MENTEE.of(person) === to),
  };
}
