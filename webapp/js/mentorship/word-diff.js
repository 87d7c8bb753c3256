const MOST = 400;

/** Words with the blanks that follow them, so that what is put together again is what was there. */
function wordsOf(text) {
  return text.match(/\s*\S+\s*/g) ?? [];
}

/**
 * What became of a text, as pieces {kind, text} in reading order, where kind is 'same', 'gone' or 'new': by the longest
 * row of words that both have. Very long texts are compared as a whole.
 */
export function wordDiff(before, after) {
  const one = wordsOf(before);
  const other = wordsOf(after);
  if (before === after) {
    return before ? [{ kind: 'same', text: before }] : [];
  }
  if (one.length > MOST || other.length > MOST) {
    return joined([
      ['gone', before],
      ['new', after],
    ]);
  }
  return joined(walk(one, other, lengths(one, other)));
}

/** How many words two ends have in common, from each place on. */
function lengths(one, other) {
  const table = Array.from({ length: one.length + 1 }, () => new Array(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      table[i][j] = alike(one[i], other[j]) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

function alike(word, other) {
  return word.trim() === other.trim();
}

function walk(one, other, table) {
  const pieces = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && alike(one[i], other[j])) {
      pieces.push(['same', other[j]]);
      i++;
      j++;
    } else if (j === other.length || (i < one.length && table[i + 1][j] >= table[i][j + 1])) {
      pieces.push(['gone', one[i++]]);
    } else {
      pieces.push(['new', other[j++]]);
    }
  }
  return pieces;
}

/** Neighbours of a kind as one piece. */
function joined(pieces) {
  const together = [];
  for (const [kind, text] of pieces) {
    const last = together.at(-1);
    if (last?.kind === kind) {
      last.text += text;
    } else if (text) {
      together.push({ kind, text });
    }
  }
  return together;
}
