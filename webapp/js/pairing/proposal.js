import { keyOf } from './board-model.js';

/** A proposal as the board takes it, from the API's pairs and people without one. */
export function proposalOf(pairs, unplaced) {
  const people = new Map();
  const note = (face, side) => people.set(face.person, { ...face, personId: face.person, side });
  for (const { mentor, mentee } of pairs) {
    note(mentor, 'MENTOR');
    note(mentee, 'MENTEE');
  }
  for (const one of unplaced) {
    if (!people.has(one.face.person)) {
      note(one.face, one.side);
    }
  }
  return {
    people: [...people.values()],
    pairs: pairs.map(withIds),
    leftOver: unplaced.map(({ face, ...why }) => ({ ...why, person: face.person })),
  };
}

function withIds({ mentor, mentee, ...rest }) {
  return { ...rest, mentor: mentor.person, mentee: mentee.person };
}

/**
 * The proposal after a change by hand: `changed` pairs are new or otherwise, `removed` ones are no more. Whoever has
 * nobody now is left by hand, unless the calculation said why before.
 */
export function editedProposal({ people, pairs, leftOver }, { changed, removed }, before = new Map()) {
  const fresh = changed.map((pair) => (typeof pair.mentor === 'string' ? pair : withIds(pair)));
  const gone = new Set([...removed, ...fresh].map(keyOf));
  const kept = pairs.filter((pair) => !gone.has(keyOf(pair)));
  const after = [...kept, ...fresh];
  const paired = new Set(after.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  const known = new Map([...before, ...leftOver.map((one) => [one.person, one])]);
  const left = people
    .filter(({ person }) => !paired.has(person))
    .map(({ person, side }) => known.get(person) ?? { person, side, reason: 'BY_HAND', candidates: 0, excluded: {}, relief: null });
  return { people, pairs: after, leftOver: left };
}
