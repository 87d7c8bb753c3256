const OVER = ['NO_SHOW', 'CANCELLED', 'MOVED'];

export const may = (session, deed) => session.may.includes(deed);

/** Whether its time has come. */
export function begun(session, now) {
  return session.startsAt !== null && new Date(session.startsAt) <= new Date(now);
}

/** Whether it waits for a word of mine. */
export function needsMe(session, now) {
  switch (session.state) {
    case 'PROPOSED':
      return may(session, 'CONFIRM');
    case 'CONFIRMED':
      return begun(session, now);
    case 'HELD':
      return may(session, 'OBJECT');
    default:
      return false;
  }
}

/** What needs me, what is to come with the next one first, and what was with the latest first. */
export function groupsOf({ sessions, now }) {
  const when = (one) => new Date(one.startsAt ?? one.options[0] ?? 0).getTime();
  const needed = sessions.filter((one) => needsMe(one, now)).sort((one, other) => when(one) - when(other));
  const open = sessions
    .filter((one) => !needed.includes(one) && (one.state === 'PROPOSED' || one.state === 'CONFIRMED'))
    .sort((one, other) => Number(one.state === 'PROPOSED') - Number(other.state === 'PROPOSED') || when(one) - when(other));
  const past = sessions.filter((one) => !needed.includes(one) && !open.includes(one)).sort((one, other) => when(other) - when(one));
  return { needed, open, past };
}

/** The key of the sentence that says where a meeting stands. */
export function stateKey(session, now) {
  const { state, mine, endedByMe, heldByMe, settled, objectedByMe, late } = session;
  if (state === 'PROPOSED') {
    return mine ? 'sessions.state.proposedByMe' : 'sessions.state.proposed';
  }
  if (state === 'CONFIRMED') {
    if (objectedByMe !== null) {
      return objectedByMe ? 'sessions.state.objectedByMe' : 'sessions.state.objected';
    }
    return begun(session, now) ? 'sessions.state.begun' : 'sessions.state.agreed';
  }
  if (state === 'HELD') {
    if (settled) {
      return 'sessions.state.settled';
    }
    return heldByMe ? 'sessions.state.heldByMe' : 'sessions.state.held';
  }
  if (state === 'CANCELLED' && late) {
    return objectedByMe ? 'sessions.state.takenBackByMe' : 'sessions.state.takenBack';
  }
  if (OVER.includes(state) && endedByMe === null) {
    return 'sessions.state.pairEnded';
  }
  return endedKey(state, endedByMe);
}

function endedKey(state, byMe) {
  switch (state) {
    case 'NO_SHOW':
      return byMe ? 'sessions.state.missedByMe' : 'sessions.state.missed';
    case 'MOVED':
      return byMe ? 'sessions.state.movedByMe' : 'sessions.state.moved';
    default:
      return byMe ? 'sessions.state.cancelledByMe' : 'sessions.state.cancelled';
  }
}

/** What a proposal is for a browser that keeps no better secret: the same wish has the same key. */
export function newKey(random = globalThis.crypto) {
  return random?.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
}

/** Whether a place is a link that may be followed. */
export function isLink(place) {
  return /^https:\/\/[^/\s]/i.test(place);
}
