import { currentLanguage } from '../i18n.js';
import { snapped } from './anchors.js';

/** The sentences of a text as ranges, without the blanks between them. */
export function sentencesOf(text) {
  return ranges(text, 'sentence', /[^.!?\n]+[.!?]*\n?/g)
    .map(({ start, end }) => snapped(text, start, end))
    .filter(Boolean);
}

/** The words of a text as ranges. */
export function wordRanges(text) {
  return ranges(text, 'word', /\S+/g);
}

function ranges(text, granularity, otherwise) {
  if (globalThis.Intl?.Segmenter) {
    return [...new Intl.Segmenter(currentLanguage(), { granularity }).segment(text)]
      .filter(({ isWordLike, segment }) => (granularity === 'word' ? isWordLike : segment.trim() !== ''))
      .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  }
  return [...text.matchAll(otherwise)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/**
 * What a key makes of the range that is chosen in a text: ↑ and ↓ go from sentence to sentence; with Shift they take one
 * more or one less, and ← and → do so by words. Without a range the first or the last sentence is taken. `backwards` is
 * for a text that runs from right to left, where ← leads on.
 */
export function stepped(text, range, { key, shiftKey }, backwards = false) {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) {
    return null;
  }
  if (!range) {
    return key === 'ArrowUp' ? sentences.at(-1) : sentences[0];
  }
  if (!shiftKey) {
    const next = key === 'ArrowUp' ? sentences.filter(({ start }) => start < range.start).at(-1) : sentences.find(({ start }) => start > range.start);
    return next ?? range;
  }
  const byWord = key === 'ArrowLeft' || key === 'ArrowRight';
  const ends = (byWord ? wordRanges(text) : sentences).map(({ end }) => end);
  const more = byWord ? (key === 'ArrowRight') !== backwards : key === 'ArrowDown';
  const end = more ? ends.find((one) => one > range.end) : ends.filter((one) => one < range.end && one > range.start).at(-1);
  return { start: range.start, end: end ?? range.end };
}
