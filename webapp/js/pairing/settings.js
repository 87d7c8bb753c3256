import { PARTS } from './score-parts.js';
import { USUAL } from './weights.js';

/** Rules in the order of their codes; `firm` ones always hold. */
export const RULES = [
  { rule: 'SAME_PERSON', code: 'H1', firm: true },
  { rule: 'REPORTING_LINE', code: 'H2' },
  { rule: 'NOT_REVERSE', code: 'H3' },
  { rule: 'NO_SHARED_LANGUAGE', code: 'H4' },
  { rule: 'NOTHING_TO_TEACH', code: 'H5' },
  { rule: 'NOT_AVAILABLE', code: 'H6', firm: true },
  { rule: 'AVOIDED', code: 'H7', firm: true },
  { rule: 'PAIRED_LATELY', code: 'H8' },
  { rule: 'GRADING_CONFLICT', code: 'H9' },
  { rule: 'NO_SHARED_TIME', code: 'H10' },
  { rule: 'SAME_DEPARTMENT', code: 'H11' },
  { rule: 'BLOCKED_BY_STAFF', code: 'H13' },
];

/** Whether a rule always holds, whatever staff says. */
export function isFirm(rule) {
  return RULES.some((one) => one.rule === rule && one.firm);
}

/** Settings whose every number may be changed by itself, so that two people who change different ones do not meet. */
export function flatOf({ weights, reach, ...rest }) {
  const { enoughMinutes, coolOffDays, menteesMost, mentorsMost, floor, dropped } = rest;
  return { ...pick(weights, PARTS), ...pick(reach, ['near', 'apt', 'far']), enoughMinutes, coolOffDays, menteesMost, mentorsMost, floor, dropped: [...dropped].sort() };
}

/** The same as the API takes them. */
export function settingsOf(flat, version) {
  const { enoughMinutes, coolOffDays, menteesMost, mentorsMost, floor, dropped } = flat;
  return { weights: pick(flat, PARTS), reach: pick(flat, ['near', 'apt', 'far']), enoughMinutes, coolOffDays, menteesMost, mentorsMost, floor, dropped, version };
}

export function weightsIn(flat) {
  return pick(flat, PARTS);
}

/** What brings the weights back to the usual ones. */
export function usualWeights() {
  return { ...USUAL };
}

/** Without a rule, or with it again. */
export function toggled(dropped, rule) {
  return (dropped.includes(rule) ? dropped.filter((one) => one !== rule) : [...dropped, rule]).sort();
}

/** All rules with what they cost, where that was counted. */
export function ruleLines(counts) {
  const counted = new Map((counts?.rules ?? []).map((one) => [one.rule, one]));
  return RULES.filter(({ rule, firm }) => !firm || (counted.get(rule)?.excluded ?? 0) > 0)
    .map((one) => ({ ...one, count: counted.get(one.rule) ?? null }));
}

/** The rule without which most people would gain somebody to be paired with; null where none helps. */
export function dearest(counts) {
  const best = (counts?.rules ?? [])
    .filter(({ rule }) => !isFirm(rule))
    .reduce((most, one) => (one.mentors + one.mentees > (most ? most.mentors + most.mentees : 0) ? one : most), null);
  return best;
}

function pick(from, names) {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}
