const MOST = 5;

/**
 * Phrases of my own that fit a criterion's level: those for it first, then those of the criterion, then general ones; in
 * each the most used first. What stands in the text already is left out. Without a criterion all are asked alike.
 */
export function phrasesFor(comments, { criterion = null, level = null, text = '' }) {
  const rank = (one) => {
    if (criterion === null) {
      return 0;
    }
    const fits = one.criterion === criterion;
    return fits && one.level === level && level !== null ? 0 : fits && one.level === null ? 1 : one.criterion === null ? 2 : 3;
  };
  return comments
    .filter((one) => rank(one) < 3 && !text.includes(one.text))
    .sort((one, other) => rank(one) - rank(other) || other.uses - one.uses || one.text.localeCompare(other.text))
    .slice(0, MOST);
}

/** The bank with one phrase as it is now. */
export function withPhrase(comments, phrase) {
  return [...comments.filter(({ id }) => id !== phrase.id), phrase];
}
