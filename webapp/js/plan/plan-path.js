/** Where an entry of the plan stands: what it is about is its address, so nothing can be added twice. */
export function entryPath(kind, subject) {
  return `/api/plan/${kind.toLowerCase()}/${encodeURIComponent(subject)}`;
}

const PLACES = { SKILL: 'skills', OFFER: 'offers', AGENDA: 'agendas', OFFERING: 'catalogue' };

/** Where the subject of an entry is shown inside the tool. */
export function subjectPath({ kind, subject }) {
  return `/${PLACES[kind]}/${subject}`;
}
