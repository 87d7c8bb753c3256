import { currentLanguage } from '../i18n.js';

/**
 * Where a comment stands in an answer: {offset, quote}, counted as the browser counts its texts, in halves of a sign where
 * a sign has two. An anchor never begins or ends within what people see as one sign.
 */
export const MOST_ANCHORS = 200;

/** A range made wider until it cuts no sign, and narrower until no blank stands at its ends; null when nothing is left. */
export function snapped(text, from, to) {
  const [first, last] = [Math.max(0, Math.min(from, to)), Math.min(text.length, Math.max(from, to))];
  let start = signAt(text, first).start;
  const before = signAt(text, last);
  let end = before.start === last ? last : before.end;
  while (start < end && /\s/.test(text[start])) {
    start++;
  }
  while (end > start && /\s/.test(text[end - 1])) {
    end--;
  }
  return start < end ? { start, end } : null;
}

/** What people see as one sign at a place: a family of emoji, or a letter with all its marks. */
function signAt(text, place) {
  if (place >= text.length) {
    return { start: text.length, end: text.length };
  }
  if (globalThis.Intl?.Segmenter) {
    // A sign is short: the neighbourhood knows it, however long the text is.
    const from = lineStart(text, place);
    const found = new Intl.Segmenter(currentLanguage(), { granularity: 'grapheme' }).segment(text.slice(from, place + 64)).containing(place - from);
    return { start: from + found.index, end: from + found.index + found.segment.length };
  }
  const low = (text.charCodeAt(place) & 0xfc00) === 0xdc00;
  const start = low ? place - 1 : place;
  return { start, end: start + (text.codePointAt(start) > 0xffff ? 2 : 1) };
}

/** A place before another one where certainly a sign begins: after a blank. */
function lineStart(text, place) {
  const near = Math.max(0, place - 64);
  const blank = Math.max(text.lastIndexOf(' ', place - 1), text.lastIndexOf('\n', place - 1));
  return blank >= near ? blank : near === 0 ? 0 : Math.max(0, blank);
}

export function anchorOf(text, { start, end }) {
  return { offset: start, quote: text.slice(start, end) };
}

/**
 * The range of an anchor in a text: where it says, else where its words stand nearest to there; null when they stand there
 * no more.
 */
export function placeOf(text, { offset, quote }) {
  if (!quote) {
    return null;
  }
  if (text.startsWith(quote, offset)) {
    return { start: offset, end: offset + quote.length };
  }
  let best = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - offset) < Math.abs(best - offset)) {
      best = at;
    }
  }
  return best === null ? null : { start: best, end: best + quote.length };
}

/**
 * A text cut where marks begin and end, in reading order: {from, text, marks, ends}, where `marks` are the keys of all that
 * cover a piece and `ends` of those that end with it. A mark is {key, start, end}; they may overlap.
 */
export function piecesOf(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter((cut) => cut >= 0 && cut <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1];
    return {
      from,
      text: text.slice(from, to),
      marks: marks.filter(({ start, end }) => start <= from && end >= to).map(({ key }) => key),
      ends: marks.filter(({ start, end }) => end === to && start < end).map(({ key }) => key),
    };
  });
}

/** Comments in the order in which a reader meets them, each with its number and its place; what lost its place comes last. */
export function numbered(anchors, answers) {
  const known = new Map(answers.map(({ prompt, text }, at) => [prompt, { text, at }]));
  const placed = anchors.map((anchor) => {
    const answer = known.get(anchor.prompt);
    const place = answer ? placeOf(answer.text, anchor) : null;
    return { ...anchor, place, order: place ? [answer.at, place.start, place.end] : [answers.length, 0, 0] };
  });
  placed.sort((one, other) => one.order[0] - other.order[0] || one.order[1] - other.order[1] || one.order[2] - other.order[2]);
  return placed.map(({ order: _, ...anchor }, at) => ({ ...anchor, number: at + 1 }));
}
