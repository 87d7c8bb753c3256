/** A zone as browsers know it: Java writes Z for UTC, and a zone that only Java knows is shown by the reader's clock. */
export function knownZone(zone, own = Intl.DateTimeFormat().resolvedOptions().timeZone) {
  if (zone === 'Z') {
    return 'UTC';
  }
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return own;
  }
}

/** What of my own waits for me, lies ahead or is under way, and is over. */
export function groupsOf(own) {
  const over = ({ state }) => state === 'WITHDRAWN' || state === 'EXPIRED' || state === 'DONE';
  return {
    now: own.filter((one) => !over(one)),
    past: own.filter(over),
  };
}

/** The sentence of a request, as the one who asked or the one who took it reads it. */
export function lineOf({ state, asked, begun }) {
  const side = asked ? 'asked' : 'taken';
  return state === 'TAKEN' && begun ? `help.line.BEGUN.${side}` : `help.line.${state}.${side}`;
}

/** Whom I could ask, by what: the same skill in two programmes is told apart. */
export function choicesOf(askable) {
  const twice = new Set(askable.map(({ skillName }) => skillName).filter((name, at, all) => all.indexOf(name) !== at));
  return askable.map((one) => ({
    value: `${one.cycle} ${one.skill}`,
    label: twice.has(one.skillName) ? `${one.skillName} (${one.programmeName})` : one.skillName,
    zone: one.zone,
  }));
}

/** What is sent: the times that were filled in, once each; none for any time. */
export function requestOf({ choice, words, any, times, zone }) {
  const [cycle, skill] = choice.split(' ');
  return { cycle, skill, words, zone, times: any ? [] : [...new Set(times.filter(Boolean))] };
}
