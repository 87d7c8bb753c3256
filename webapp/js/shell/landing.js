import { isInstructor } from '../roles.js';
import { viewsFor } from '../views.js';
import { match } from '../path-pattern.js';

/**
 * The pages that a visit may begin on, the best first: what was opened in the course, as whoever writes it or as whoever
 * grades it; whose work it is about where it came from the gradebook. None where it begins at home.
 */
export function landingsOf(me) {
  const activity = me.activity?.id;
  if (!activity || me.deepLinking) {
    return [];
  }
  const own = `/reflections/${activity}`;
  if (!isInstructor(me) || (me.review?.personId && me.review.personId === me.person.id)) {
    return [own];
  }
  const all = [`/grading/${activity}`, `/activities/${activity}`];
  return me.review?.personId ? [`/grading/${activity}/${me.review.personId}`, ...all] : all;
}

/** Begins the visit there, unless its address names a page already: who loads a page again stays on it. */
export function land(me, { location, history } = globalThis, views = viewsFor(me)) {
  const first = landingsOf(me).find((path) => views.some((view) => match(view.path, path)));
  if (first && location.hash === '') {
    history.replaceState(history.state, '', `#${first}`);
  }
}
