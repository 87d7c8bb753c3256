import { countWords } from './words.js';

/** All answers together; the tool's own limit. */
export const MOST_CHARACTERS = 600000;
export const LONGEST_STATEMENT = 4000;
const DAY = 86400000;

/** What is written on the page, from what the tool told. */
export function formOf({ side, pairing, answers, aiStatement, showsTimeline, meetings }) {
  return { side: side ?? null, pairing: pairing ?? null, answers: { ...answers }, aiStatement, showsTimeline, meetings: [...meetings] };
}

/** Texts by what they answer; what is said of artificial intelligence is the one without a name. */
function textsOf({ answers, aiStatement }) {
  return { ...answers, '': aiStatement };
}

const plain = (text) => (text ?? '').trim();

/** Whether two forms say the same; blanks around a text are nothing. */
export function sameForm(one, other) {
  return (
    one.side === other.side &&
    one.pairing === other.pairing &&
    one.showsTimeline === other.showsTimeline &&
    [...one.meetings].sort().join() === [...other.meetings].sort().join() &&
    differing(one, other).length === 0
  );
}

/** The names of the answers in which two forms differ. */
export function differing(mine, theirs) {
  const [one, other] = [textsOf(mine), textsOf(theirs)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => plain(one[name]) !== plain(other[name]));
}

/** My form with the texts that were chosen: 'mine', 'theirs' or 'both' by the answer's name. */
export function merged(mine, theirs, choices) {
  const [one, other] = [textsOf(mine), textsOf(theirs)];
  const texts = { ...one };
  for (const [name, choice] of Object.entries(choices)) {
    texts[name] = choice === 'mine' ? (one[name] ?? '') : choice === 'theirs' ? (other[name] ?? '') : bothOf(one[name], other[name]);
  }
  const { '': aiStatement, ...answers } = texts;
  return { ...mine, answers, aiStatement: aiStatement ?? '' };
}

function bothOf(mine, theirs) {
  return [plain(mine), plain(theirs)].filter(Boolean).join('\n\n— — —\n\n');
}

/** How many words each answer has and all have together; of prompts that are no longer asked none counts. */
export function countsOf(prompts, answers) {
  const each = Object.fromEntries(prompts.map(({ id }) => [id, countWords(answers[id] ?? '')]));
  return { each, all: Object.values(each).reduce((sum, words) => sum + words, 0) };
}

/** How a number of words stands to its limits: what is missing, what is too much, or what there is still room for. */
export function roomOf(words, { least, most }) {
  if (words < least) {
    return { state: 'few', count: least - words };
  }
  if (most > 0 && words > most) {
    return { state: 'many', count: words - most };
  }
  return most > 0 ? { state: 'room', count: most - words } : { state: 'free', count: words };
}

/** What is still missing before this can be handed in, in the order of the page. */
export function lacksOf(view, form) {
  const { each, all } = countsOf(view.prompts, form.answers);
  const lacks = form.side ? [] : [{ what: 'side' }];
  for (const { id, title, words } of view.prompts) {
    const { state, count } = roomOf(each[id], words);
    if (state === 'few' || state === 'many') {
      lacks.push({ what: state, prompt: id, title, count });
    }
  }
  if (view.prompts.every(({ id }) => plain(form.answers[id]) === '')) {
    lacks.push({ what: 'nothing' });
  }
  const whole = roomOf(all, view.words);
  if (whole.state === 'few' || whole.state === 'many') {
    lacks.push({ what: whole.state, count: whole.count });
  }
  if (view.aiStatementAsked === 'REQUIRE' && plain(form.aiStatement) === '') {
    lacks.push({ what: 'statement' });
  }
  return lacks;
}

/** Answers to prompts that are no longer asked: kept, and not handed in. */
export function orphansOf(prompts, answers) {
  const asked = new Set(prompts.map(({ id }) => id));
  return Object.entries(answers).filter(([id, text]) => !asked.has(id) && plain(text) !== '');
}

/** Characters of all answers, as the tool counts them; cheap while there are few. */
export function lengthOf(answers) {
  const units = Object.values(answers).reduce((sum, text) => sum + text.length, 0);
  return units <= MOST_CHARACTERS ? units : Object.values(answers).reduce((sum, text) => sum + [...text.trim()].length, 0);
}

/** The text with a quotation put in where the cursor stood, on lines of its own; and where the cursor stands then. */
export function withQuote(text, at, quote, credit) {
  const place = Math.max(0, Math.min(at, text.length));
  const lines = plain(quote)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  const block = [...lines, `(${credit})`].join('\n');
  const before = text.slice(0, place).trimEnd();
  const after = text.slice(place).trimStart();
  const upTo = `${before}${before && '\n\n'}${block}\n\n`;
  return { text: upTo + after, at: upTo.length };
}

/** Percent of the points that handing in at a time would cost, as the tool reckons it. */
export function penaltyAt({ due, percentPerDay, mostPercent, graceMinutes }, now) {
  const late = due ? now - new Date(due).getTime() : 0;
  return late <= graceMinutes * 60000 || late <= 0 ? 0 : Math.min(mostPercent, Math.ceil(late / DAY) * percentPerDay);
}

/** What comes first on the page. */
export function standingOf(view, now) {
  const { opens, due, cutoff } = view.dates;
  const before = (time) => Boolean(time) && now < new Date(time).getTime();
  const after = (time) => Boolean(time) && now >= new Date(time).getTime();
  if (before(opens)) {
    return 'early';
  }
  if (view.state === 'SUBMITTED') {
    return 'handedIn';
  }
  if (after(cutoff)) {
    return 'closed';
  }
  if (view.state === 'RETURNED') {
    return 'returned';
  }
  return after(due) ? 'late' : 'open';
}

/** A draft as one plain text, with the questions as they are asked. */
export function asText({ title, prompts }, form, words) {
  const parts = prompts.map(({ id, title: heading, mentor, mentee }) => [heading, form.side === 'MENTOR' ? mentor : mentee, '', plain(form.answers[id])].join('\n'));
  const others = orphansOf(prompts, form.answers).map(([, text]) => [words.orphan, '', plain(text)].join('\n'));
  const statement = plain(form.aiStatement) ? [[words.statement, '', plain(form.aiStatement)].join('\n')] : [];
  return [title, ...parts, ...others, ...statement].join('\n\n').replaceAll('\n', '\r\n');
}
