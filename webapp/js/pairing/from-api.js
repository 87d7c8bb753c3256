import { PARTS } from './score-parts.js';

/** The API tells points of 100; the pages count in hundredths, so that nothing is lost by adding. */
const hundredths = (points) => Math.round(points * 100);

/** Where we are, in the programme's own words. */
export function placeOf({ programme, programmeName, cycle, cycleName, cycleState, startable = false, words }) {
  return { programmeId: programme, programme: programmeName, cycleId: cycle, cycle: cycleName, state: cycleState, startable, labels: words };
}

export function qualityOfView({ mentors, mentees, pairs, worst, mean, total }) {
  return { mentors, mentees, pairs, worst: hundredths(worst), mean: hundredths(mean), total: hundredths(total) };
}

export function roundOf({ phase, percent, failure, failureText, ...rest }, quality) {
  return { ...rest, work: { phase, percent }, failure: failure === 'NONE' ? '' : failureText, quality: quality ? qualityOfView(quality) : null };
}

export function scoreOf({ points, ...parts }) {
  return { total: hundredths(points), ...Object.fromEntries(PARTS.map((part) => [part, hundredths(parts[part])])) };
}

export function pairOf({ score, ...rest }) {
  return { ...rest, score: scoreOf(score) };
}

/** Settings with the least score in hundredths, and the rules that do not hold by name. */
export function settingsView({ floor, rules, ...rest }) {
  return { ...rest, floor: hundredths(floor), dropped: rules.filter(({ dropped }) => dropped).map(({ rule }) => rule) };
}

/** What a change by hand came to; its undo is a change like any other. */
export function editOf({ before, after, changed, undo, ...rest }) {
  return { ...rest, before: qualityOfView(before), after: qualityOfView(after), changed: changed.map(pairOf), undo };
}

/** A change as the API takes it. */
export function editWish({ kind, pair, mentor, mentee, instead = [], restored = [], reason = '' }) {
  const key = (one) => ({ mentor: one.mentor, mentee: one.mentee });
  return { kind, ...(pair ? key(pair) : { mentor, mentee }), instead: instead.map(key), restored, reason };
}

export function comparisonOf({ one, other, ...rest }) {
  return { ...rest, one: { ...one, quality: qualityOfView(one.quality) }, other: { ...other, quality: qualityOfView(other.quality) } };
}

/** Why two are a pair: what one can teach the other, and whatever else counts. */
export function whyOf({ score, drivers }) {
  return {
    score: scoreOf(score),
    drivers: drivers.map(({ part, points, skill, teacherLevel, learnerLevel, teachers, of }) =>
      part === 'TEACH' || part === 'GIVE'
        ? { skill, teacher: part === 'TEACH' ? 'MENTOR' : 'MENTEE', ahead: teacherLevel - learnerLevel, teachers, of, points: hundredths(points) }
        : { part, points: hundredths(points) },
    ),
  };
}

export function whyNotOf({ score, price, ...rest }) {
  const { worstBefore, worstAfter, total, ...people } = price ?? {};
  return { ...rest, score: scoreOf(score), price: price ? { ...people, worstBefore: hundredths(worstBefore), worstAfter: hundredths(worstAfter), total: hundredths(total) } : null };
}

/** Points of the trade-off as the curve takes them. */
export function curvePoints({ points }) {
  return points.map(({ floor, quality }) => {
    const { mentors, mentees, ...rest } = qualityOfView(quality);
    return { floor: hundredths(floor), people: mentors + mentees, ...rest };
  });
}

/** What was found out about a round as a whole, when it was calculated; null without a result. */
export function reportOf(report) {
  return report
    ? { fairness: { lines: report.fairness.map(({ meanPoints, ...rest }) => ({ ...rest, meanScore: hundredths(meanPoints) })), flags: report.flags }, supply: report.supply, blocking: report.blocking }
    : null;
}
