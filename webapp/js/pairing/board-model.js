import { bandOf } from './score-parts.js';

export const SIDES = ['MENTOR', 'MENTEE'];
export const FILTERS = ['all', 'weakest', 'locked', 'changed', 'unmatched'];
const SHARE_OF_WEAKEST = 0.1;
const FEWEST_OF_WEAKEST = 5;

/** What a pair is called by the pages: two ids. */
export function keyOf({ mentor, mentee }) {
  return `${mentor}|${mentee}`;
}

/**
 * A proposal, made ready to be looked up: `people` by id, and for each their pairs and, where they have none, why.
 *
 * A proposal is {people: [{person, name, side, department}], pairs: [{mentor, mentee, score, locked, byHand, broken}],
 * leftOver: [{person, side, reason, …}]}.
 */
export function modelOf({ people, pairs, leftOver }) {
  const byId = new Map(people.map((one) => [one.person, one]));
  const partners = new Map();
  for (const pair of pairs) {
    for (const person of [pair.mentor, pair.mentee]) {
      partners.set(person, [...(partners.get(person) ?? []), pair]);
    }
  }
  return { people: byId, pairs, leftOver, partners, left: new Map(leftOver.map((one) => [one.person, one])) };
}

/** How good pairs are together: how many people have somebody, the least, the mean and the sum of their scores. */
export function qualityOf(pairs) {
  const mentors = new Set(pairs.map(({ mentor }) => mentor)).size;
  const mentees = new Set(pairs.map(({ mentee }) => mentee)).size;
  const total = pairs.reduce((sum, { score }) => sum + score.total, 0);
  const worst = pairs.reduce((least, { score }) => Math.min(least, score.total), pairs.length ? Infinity : 0);
  return { mentors, mentees, people: mentors + mentees, pairs: pairs.length, worst, mean: pairs.length ? Math.floor(total / pairs.length) : 0, total };
}

/** What became of a quality: only what changed, as differences. */
export function changeOf(before, after) {
  const part = (one) => after[one] - before[one];
  return { people: part('mentors') + part('mentees'), pairs: part('pairs'), worst: part('worst'), mean: part('mean'), total: part('total') };
}

/** The pairs that deserve a look first: the least tenth, and at least five, with all that are as low as the last. */
export function weakestOf(pairs) {
  const sorted = [...pairs].sort((one, other) => one.score.total - other.score.total);
  const last = sorted[Math.min(sorted.length, Math.max(FEWEST_OF_WEAKEST, Math.ceil(sorted.length * SHARE_OF_WEAKEST))) - 1];
  return last ? sorted.filter(({ score }) => score.total <= last.score.total) : [];
}

/**
 * What the table shows: pairs, or people without one, narrowed by a filter, a department and words of a name.
 *
 * `sort` is `score` (weakest first), `best`, or `name`, by the mentor's.
 */
export function rowsOf(model, { filter = 'all', search = '', department = '', sort = 'name' }, nameOf) {
  const wanted = fold(search);
  const named = (person) => fold(nameOf(model.people.get(person) ?? { personId: person })).includes(wanted);
  const there = (person) => department === '' || (model.people.get(person)?.department ?? '') === department;
  const order = (one, other) => byText(nameOf(model.people.get(one)), nameOf(model.people.get(other)));
  if (filter === 'unmatched') {
    return model.leftOver.filter(({ person }) => named(person) && there(person)).sort((one, other) => order(one.person, other.person));
  }
  const chosen = pairsFor(model, filter).filter(({ mentor, mentee }) => (named(mentor) || named(mentee)) && (there(mentor) || there(mentee)));
  const sorts = {
    score: (one, other) => one.score.total - other.score.total || order(one.mentor, other.mentor),
    best: (one, other) => other.score.total - one.score.total || order(one.mentor, other.mentor),
    name: (one, other) => order(one.mentor, other.mentor) || order(one.mentee, other.mentee),
  };
  return [...chosen].sort(sorts[sort]);
}

function pairsFor(model, filter) {
  switch (filter) {
    case 'weakest':
      return weakestOf(model.pairs);
    case 'locked':
      return model.pairs.filter(({ locked }) => locked);
    case 'changed':
      return model.pairs.filter(({ byHand }) => byHand);
    default:
      return model.pairs;
  }
}

/** How many each filter shows. */
export function countsOf(model) {
  return Object.fromEntries(FILTERS.map((filter) => [filter, filter === 'unmatched' ? model.leftOver.length : pairsFor(model, filter).length]));
}

/** All departments there are, by name; people without one last. */
export function departmentsOf(model) {
  const names = new Set([...model.people.values()].map(({ department }) => department ?? ''));
  return [...names].sort((one, other) => (one === '') - (other === '') || byText(one, other));
}

/** How many pairs there are of each strength. */
export function strengthsOf(pairs) {
  const counts = { strong: 0, good: 0, fair: 0, weak: 0 };
  for (const { score } of pairs) {
    counts[bandOf(score.total)] += 1;
  }
  return counts;
}

function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

const collator = new Intl.Collator();

function byText(one, other) {
  return collator.compare(one, other);
}
