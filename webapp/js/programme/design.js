/** What a manager decides of a programme, as the pages hold it and the tool takes it. */
export const DESIGN = [
  'name',
  'kind',
  'labels',
  'goal',
  'sponsor',
  'champion',
  'skills',
  'direction',
  'visibility',
  'approval',
  'form',
  'pairing',
  'conduct',
  'notice',
  'contacts',
  'courses',
];

/** The same of a cycle. */
export const CYCLE = ['name', 'opens', 'closes', 'starts', 'ends', 'cadenceDays', 'minSessions', 'capacity', 'nextRun', 'zone'];

/** The steps in their order, with the fields of each. */
export const STEPS = [
  { key: 'purpose', fields: ['name', 'kind', 'goal', 'sponsor', 'champion'] },
  { key: 'people', fields: ['labels', 'visibility', 'courses', 'approval'] },
  { key: 'skills', fields: ['skills'] },
  { key: 'form', fields: ['form'] },
  { key: 'rules', fields: ['direction', 'pairing'] },
  { key: 'dates', fields: ['cycle', 'conduct'] },
  { key: 'privacy', fields: ['notice', 'contacts'] },
];

/** The step in which something that is missing can be given. */
const STEP_OF = {
  NAME: 'purpose',
  GOAL: 'purpose',
  SKILLS: 'skills',
  COURSES: 'people',
  NOTICE: 'privacy',
  SAFETY_CONTACT: 'privacy',
};

export function stepOf(missing) {
  return STEP_OF[missing] ?? 'dates';
}

/** The part of a programme that may be changed. */
export function designOf(programme) {
  const design = Object.fromEntries(DESIGN.map((field) => [field, programme[field]]));
  return { ...design, skills: programme.skills.map(({ id }) => id), courses: programme.courses.map(({ id }) => id) };
}

/** The part of a cycle that may be changed. */
export function cycleOf(cycle) {
  return Object.fromEntries(CYCLE.map((field) => [field, cycle[field]]));
}

/** The cycle that a wizard is about: the draft, else the latest. */
export function cycleToEdit(cycles) {
  return cycles.find(({ state }) => state === 'DRAFT') ?? cycles[0];
}

/** What still keeps a cycle from opening, by the rules that the tool has too; it has the last word. */
export function missingIn(design, cycle, today) {
  return [...missingInDesign(design), ...(cycle ? missingInCycle(cycle, today) : [])];
}

function missingInDesign(design) {
  return given([
    [!design.name.trim(), 'NAME'],
    [!design.goal.trim(), 'GOAL'],
    [design.skills.length === 0, 'SKILLS'],
    [design.visibility === 'COURSES' && design.courses.length === 0, 'COURSES'],
    [!design.notice.trim(), 'NOTICE'],
    [!design.contacts.some(({ name, how }) => name.trim() && how.trim()), 'SAFETY_CONTACT'],
  ]);
}

function missingInCycle({ name, opens, closes, starts, ends }, today) {
  return given([
    [!name.trim(), 'CYCLE_NAME'],
    [Boolean(ends) && closes < opens, 'CLOSES_BEFORE_OPENING'],
    [Boolean(ends) && starts < closes, 'STARTS_BEFORE_CLOSING'],
    [!ends && starts < opens, 'STARTS_BEFORE_OPENING'],
    [Boolean(ends) && ends <= starts, 'ENDS_BEFORE_START'],
    [Boolean(ends) && closes < today, 'CLOSES_IN_THE_PAST'],
  ]);
}

function given(rules) {
  return rules.filter(([isSo]) => isSo).map(([, name]) => name);
}
