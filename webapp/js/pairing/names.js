import { nameOf } from '../parts/person-name.js';

/** A person's name on the board, or the tag of one whose name is not shared. */
export function nameOn({ person, personId, name } = {}) {
  return nameOf({ personId: person ?? personId ?? '', name });
}
