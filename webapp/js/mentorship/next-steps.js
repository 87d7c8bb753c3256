const agreement = (pairing) => `/pairs/${pairing}/agreement`;
const goals = (pairing) => `/pairs/${pairing}/goals`;
const notebook = (part) => (pairing) => `/pairs/${pairing}/notes/${part}`;
const closing = (pairing) => `/pairs/${pairing}/closing`;
const sessions = (pairing) => `/pairs/${pairing}/sessions`;
const pulse = (pairing) => `/pairs/${pairing}/pulse`;

/** Where each next step is done, by its code: a line for every step that any part of the tool knows of. */
const WAYS = {
  'begin-agreement': agreement,
  'finish-agreement': agreement,
  'sign-agreement': agreement,
  'answer-agreement': agreement,
  'set-goal': goals,
  'add-twin': goals,
  'goal-due': goals,
  'keep-commitment': goals,
  'begin-closing': closing,
  'do-closing': closing,
  'give-pulse': pulse,
  'answer-fit': pulse,
  'propose-first-session': sessions,
  'propose-session': sessions,
  'answer-session': sessions,
  'say-session-held': sessions,
  'agree-session-held': sessions,
  'choose-agenda': sessions,
  'answer-idea': notebook('ideas'),
  'answer-introduction': notebook('introductions'),
  'make-introduction': notebook('introductions'),
  'meet-introduced': notebook('introductions'),
};

/** The address of a step of a pair; what is not known here is found on the pair's own page. */
export function wayOf(pairing, { code, subject }) {
  const way = WAYS[code];
  return way ? way(pairing, subject) : `/pairs/${pairing}`;
}

/** The key of a step's sentence, which may have one more for a step with a day. */
export function stepKey({ code, by }) {
  return by ? `mentorship.next.${code}.by` : `mentorship.next.${code}`;
}
