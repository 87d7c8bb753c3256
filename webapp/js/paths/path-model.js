const MOVES = { DRAFT: ['PLANNED', 'ACTIVE', 'ARCHIVED'], PLANNED: ['ACTIVE', 'DRAFT', 'ARCHIVED'], ACTIVE: ['DONE', 'PLANNED', 'ARCHIVED'], DONE: ['ACTIVE', 'ARCHIVED'], ARCHIVED: ['DRAFT'] };

/** Where a path can go from here. */
export function movesOf({ state, template }) {
  return template ? [] : MOVES[state];
}

export function newStep(kind, title = '', subject = null, id = crypto.randomUUID()) {
  return { id, kind, subject, title, after: [], choice: '', starts: '' };
}

const DECIDING = ['SUBMITTED', 'INFO_NEEDED', 'MANAGER_OK', 'BUDGET_OK', 'APPROVED', 'RUNNING', 'PROOF_DUE', 'PROOF_SENT', 'PROOF_REJECTED'];
const BY_HAND = ['PLANNED', 'STARTED', 'DONE', 'SKIPPED', 'FAILED'];

/** Whether a step goes as its request for money goes, and not by hand. */
export function followsRequest({ request }) {
  return DECIDING.includes(request?.state);
}

/** How far somebody can say that a step is: a request alone says the rest. */
export function statesOf({ state }) {
  return BY_HAND.includes(state) ? BY_HAND : [state, ...BY_HAND];
}

/** What the API takes. */
export function bodyOf({ title, target, version, steps }) {
  return { title, target, version, steps: steps.map(({ id, kind, subject, title: name, after, choice, starts }) => ({ id, kind, subject: subject ?? '', title: name, after, choice, starts: starts ?? '' })) };
}

/** Without one step, which nothing comes after any more. */
export function without(steps, gone) {
  return steps.filter(({ id }) => id !== gone).map((step) => ({ ...step, after: step.after.filter((id) => id !== gone) }));
}

export function earlier(steps, at) {
  const moved = [...steps];
  moved.splice(at - 1, 2, steps[at], steps[at - 1]);
  return moved;
}

/** A path of a plan: its steps by when they begin, what comes before in the plan comes before in the path. */
export function pathOf(plan, title, makeId = () => crypto.randomUUID()) {
  const steps = [...plan.steps]
    .sort((one, other) => one.starts.localeCompare(other.starts))
    .map(({ title: name, offering, colleague, starts }) => ({
      ...newStep(offering ? 'OFFERING' : 'MENTORING', colleague ? `${name} · ${colleague.name}` : name, offering ?? colleague?.skill ?? null, makeId()),
      starts,
    }));
  return { template: false, ...bodyOf({ title, target: 'ROLE', steps }) };
}
