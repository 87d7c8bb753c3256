export const KINDS = ['PRIVATE', 'SHARED', 'REFLECTION'];
export const LONGEST = 20000;
const WARN_FROM = 19000;

/** Characters as people count them, not the halves of which some are made. */
export function lengthOf(text) {
  return [...text.trim()].length;
}

/** What to say of a text's length: nothing, that it comes near the end, or that it is beyond. */
export function roomOf(text) {
  // Cheap first: whoever types a short note need not be counted.
  const count = text.length < WARN_FROM ? 0 : lengthOf(text);
  return count < WARN_FROM ? null : { left: LONGEST - count, over: count > LONGEST };
}

/** What has to be asked before a note changes its kind: nothing, who will read it, or why it cannot be. */
export function askOf(from, to, { saved, text }) {
  if (from === to) {
    return null;
  }
  if (from === 'SHARED') {
    return saved ? 'refused' : null;
  }
  return to === 'SHARED' && text.trim() !== '' ? 'share' : null;
}

/** Two texts of one note, one below the other. */
export function together(mine, theirs) {
  return `${mine.trimEnd()}\n\n— — —\n\n${theirs.trimEnd()}`;
}

/** All notes as one plain text: for each a line of its day and kind, then its words. */
export function asText(notes, { title, day, kind }) {
  const parts = notes.map((note) => `${day(note.changedAt)} · ${kind(note.kind)}\n\n${note.text}`);
  return [title, ...parts].join('\n\n----------------------------------------\n\n').replaceAll('\n', '\r\n');
}
