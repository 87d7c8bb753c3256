import { VIEWS } from '../views.js';

/** Where what was handed in for an activity is graded; null where this tool has no such page. */
export function gradingOf(id) {
  return VIEWS.some(({ path }) => path === '/grading/:activity') ? `#/grading/${id}` : null;
}
