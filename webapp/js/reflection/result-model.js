/** What is sensible next, for whoever got this result: write again, wait for an answer, learn on, or nothing. */
export function nextOf({ state, grade, returned, excused, regrade }) {
  if (state === 'RETURNED' && returned) {
    return 'revise';
  }
  if (regrade?.asked && !regrade.asked.answer) {
    return 'wait';
  }
  if (excused) {
    return 'nothing';
  }
  return grade?.criteria.some(({ skill }) => skill) ? 'learn' : 'session';
}
