import { withQuery } from '../api.js';
import { plain } from './money.js';

const CATEGORIES = { EXAM: 'CERTIFICATION', CERT_PREP: 'CERTIFICATION', BOOK: 'BOOKS' };
const IN_VAIN = ['DENIED', 'WITHDRAWN', 'LAPSED'];
const MONTHS = 3;

/** Where money for an offering is asked for, with all that is known already. */
export function applyWay({ offering, term, path, step }) {
  return `#${withQuery('/tuition/apply', { offering, term, path, step })}`;
}

/** Whether money can be asked for a step: it costs something, is still to be done, and nobody decides about it. */
export function canApply({ kind, subject, cost, state, request }) {
  return kind === 'OFFERING' && Boolean(subject && cost) && ['PLANNED', 'STARTED'].includes(state) && (!request || IN_VAIN.includes(request.state));
}

/** Those of a path's steps that money can be asked for; of a choice only one. */
export function paidSteps(steps) {
  const taken = new Set(steps.filter(({ choice, state }) => choice && state !== 'PLANNED').map(({ choice }) => choice));
  return steps.filter((step) => {
    if (!canApply(step) || (step.choice && step.state === 'PLANNED' && taken.has(step.choice))) {
      return false;
    }
    taken.add(step.choice);
    return true;
  });
}

/** The term that begins on a day; else the first from a day on that can still be applied for. */
export function termOf({ terms }, { term = '', from = '' }, today) {
  const sorted = [...terms].sort((one, other) => one.starts.localeCompare(other.starts));
  const open = sorted.filter(({ starts, applyBy }) => starts >= today && (!applyBy || applyBy >= today));
  return sorted.find(({ starts }) => starts === term) ?? open.find(({ starts }) => starts >= from) ?? open[0] ?? null;
}

/** Days for something that can be taken at any time: from the planned day on, and to be put right by hand. */
function anyTime(from, today) {
  const starts = from > today ? from : today;
  const ends = new Date(`${starts}T00:00:00Z`);
  ends.setUTCMonth(ends.getUTCMonth() + MONTHS);
  return { starts, ends: ends.toISOString().slice(0, 10) };
}

/**
 * What the form knows of an offering: nothing of money in another currency, which nobody converts.
 *
 * @param {string} here what the learning platform is called, for its own courses
 */
export function knownOf(offering, benefit, wish, here, today = new Date().toISOString().slice(0, 10)) {
  const { starts, ends } = termOf(offering, wish, today) ?? anyTime(wish.from ?? '', today);
  const category = CATEGORIES[offering.kind];
  const expenses = {};
  for (const { kind, cost } of isPayable(offering, benefit) ? offering.expenses : []) {
    expenses[kind] = (expenses[kind] ?? 0) + cost.minor;
  }
  return {
    title: offering.title,
    provider: offering.provider || (offering.kind === 'LMS_COURSE' ? here : ''),
    category: benefit.categories.includes(category) ? category : '',
    starts,
    ends,
    expenses: Object.fromEntries(Object.entries(expenses).map(([kind, minor]) => [kind, plain(minor, benefit.currency)])),
    offering: offering.id,
    path: wish.path ?? '',
    step: wish.step ?? '',
  };
}

/** Whether the policy pays in the currency in which it costs. */
export function isPayable({ cost }, { currency }) {
  return !cost || cost.currency === currency;
}
