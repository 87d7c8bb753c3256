const KEPT = 12;
const FRESH = 5 * 60 * 1000;

/**
 * The papers of one queue as they are read: the one that is open, and those beside it, fetched before they are wanted.
 *
 * `read(who)` asks the tool for one. What was fetched ahead is shown at once and must be looked at again by whoever marks it;
 * what failed is forgotten, so that asking again asks again.
 */
export function createPapers(read, now = Date.now) {
  const kept = new Map();

  function get(who) {
    const known = kept.get(who);
    if (known && now() - known.at < FRESH) {
      return known.answer;
    }
    const entry = { at: now(), answer: null, paper: null };
    entry.answer = read(who).then(
      (paper) => {
        entry.paper = paper;
        return paper;
      },
      (problem) => {
        if (kept.get(who) === entry) {
          kept.delete(who);
        }
        throw problem;
      },
    );
    kept.delete(who);
    kept.set(who, entry);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) {
      kept.delete(oldest);
    }
    return entry.answer;
  }

  return {
    get,
    /** What is there already, without waiting; undefined when it is not. */
    peek(who) {
      const known = kept.get(who);
      return known && now() - known.at < FRESH ? (known.paper ?? undefined) : undefined;
    },
    /** Fetches what will probably be wanted; that it failed is told when it is. */
    ahead(...people) {
      people.filter(Boolean).forEach((who) => get(who).catch(() => {}));
    },
    forget: (who) => kept.delete(who),
    /** What is known now of one that was shown. */
    put: (who, paper) => kept.set(who, { at: now(), answer: Promise.resolve(paper), paper }),
  };
}
