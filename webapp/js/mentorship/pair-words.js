import { day } from '../enrolment/days.js';
import { nameOf } from '../parts/person-name.js';

/** What the partner is called, whether or not the platform shares the name. */
export function partnerOf(pair) {
  return nameOf({ personId: pair.partner, name: pair.partnerName });
}

/** What the programme calls the partner's side, and mine. */
export function sideWords({ side, words }) {
  return side === 'MENTOR' ? { theirs: words.mentee, mine: words.mentor } : { theirs: words.mentor, mine: words.mentee };
}

const DAYS = { ACCEPTED: 'starts', ACTIVE: 'ends', PAUSED: 'pausedTo', CLOSING: 'ends' };

/** The key and the values of the sentence that says where the two stand, with the day where there is one. */
export function stateOf(pair) {
  const on = pair[DAYS[pair.state]];
  const key = on ? `mentorship.state.${pair.state}.on` : `mentorship.state.${pair.state}`;
  return { key, values: { name: partnerOf(pair), pair: pair.words.pair, date: day(on) } };
}
