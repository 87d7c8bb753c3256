/** Where an entry of the plan stands: what it is about is its address, so nothing can be added twice. */
export function entryPath(kind, subject) {
  return `/api/plan/${kind.toLowerCase()}/${encodeURIComponent(subject)}`;
}

/** Where the subject of an entry is shown inside the tool. */
export function subjectPath({ kind, subject }) {
  return kind === 'SKILL' ? `/skills/${subject}` : `/offers/${subject}`;
}
