/** What the keys of the grader do: by the key, the words that say it, in the order in which they are listed. */
export const KEYS = [
  { does: 'previous', show: '←' },
  { does: 'next', show: '→' },
  { does: 'level', show: '1 – 9' },
  { does: 'criterion', show: '↑ ↓' },
  { does: 'sentence', show: '↑ ↓' },
  { does: 'longer', show: 'Shift + ↑ ↓ ← →' },
  { does: 'comment', show: 'c' },
  { does: 'save', show: 's' },
  { does: 'release', show: 'Ctrl + Enter' },
  { does: 'giveBack', show: 'r' },
  { does: 'leave', show: 'Esc' },
  { does: 'help', show: '?' },
];

const LETTERS = { c: 'comment', s: 'save', r: 'giveBack', '?': 'help' };
const ARROWS = { ArrowLeft: 'previous', ArrowRight: 'next' };
const NOT_TYPED_IN = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image']);

/** Whether a key pressed here writes, or belongs to the field itself. */
export function isTyping(target) {
  const tag = target?.tagName?.toUpperCase();
  if (tag === 'TEXTAREA' || tag === 'SELECT') {
    return true;
  }
  if (tag === 'INPUT') {
    return !NOT_TYPED_IN.has((target.type ?? 'text').toLowerCase());
  }
  return Boolean(target?.isContentEditable);
}

/**
 * What a key asks the grader to do: {does, value?}, or null for nothing.
 *
 * One letter alone does something only where nobody is typing, and not when shortcuts are switched off (WCAG 2.1.4); an
 * arrow belongs to a radio button that has the focus. Ctrl-Enter, which no text has use for, works everywhere.
 */
export function deedOf(event, { on = true } = {}) {
  const { key, code = '', ctrlKey, metaKey, altKey, shiftKey, target, isComposing, defaultPrevented, repeat } = event;
  if (isComposing || defaultPrevented) {
    return null;
  }
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey) {
    return repeat ? null : { does: 'release' };
  }
  if (!on || ctrlKey || metaKey || altKey || isTyping(target)) {
    return null;
  }
  const level = levelOf(key, code, shiftKey);
  if (level) {
    return { does: 'level', value: level };
  }
  const letter = LETTERS[key.toLowerCase()];
  if (letter && (!shiftKey || key === '?')) {
    return repeat ? null : { does: letter };
  }
  if (ARROWS[key] && !shiftKey && target?.type !== 'radio') {
    return { does: ARROWS[key] };
  }
  return null;
}

/** A digit, also where a keyboard has another sign on its place without Shift. */
function levelOf(key, code, shift) {
  const digit = /^[1-9]$/.test(key) ? key : shift ? null : code.match(/^(?:Digit|Numpad)([1-9])$/)?.[1];
  return digit ? Number(digit) : null;
}

const PLACE = 'viceversa.grading.keys';
let off = null;

/** Whether single keys do something: kept on this device, or, where a frame keeps nothing, until the page goes. */
export function keysOn(storage = () => globalThis.localStorage) {
  off ??= read(storage) === 'off';
  return !off;
}

export function switchKeys(on, storage = () => globalThis.localStorage) {
  off = !on;
  try {
    storage().setItem(PLACE, on ? 'on' : 'off');
    return true;
  } catch {
    // Inside many a frame nothing is kept: it holds for this visit.
    return false;
  }
}

function read(storage) {
  try {
    return storage().getItem(PLACE);
  } catch {
    return null;
  }
}
