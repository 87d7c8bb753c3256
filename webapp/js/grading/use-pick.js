import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { useEffect, useRef, useState } from '../parts/html.js';
import { snapped } from './anchors.js';
import { stepped } from './text-steps.js';

const REST = 120;
const STEPS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/**
 * What is chosen in the answers, to be commented on: {prompt, start, end, byKey}.
 *
 * By pointer it is what the browser's own selection covers in one answer; by keyboard ↑ and ↓ in an answer go through its
 * sentences. What was chosen by key is drawn by the page, as the browser selects nothing then.
 */
export function usePick(answers, area) {
  const [pick, setPick] = useState(null);
  const known = useRef(answers);
  known.current = answers;

  useEffect(() => {
    let wait;
    const look = () => {
      const found = area.current && selected(area.current, known.current);
      if (found) {
        setPick(found);
      } else if (area.current?.contains(getSelection().anchorNode)) {
        setPick((before) => (before?.byKey ? before : null));
      }
    };
    const follow = () => {
      clearTimeout(wait);
      wait = setTimeout(look, REST);
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      clearTimeout(wait);
      document.removeEventListener('selectionchange', follow);
    };
  }, []);

  const step = (event, answer) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    if (!STEPS.has(key) || ctrlKey || metaKey || altKey || (sideways && !shiftKey)) {
      return;
    }
    event.preventDefault();
    const backwards = getComputedStyle(event.currentTarget).direction === 'rtl';
    choose(answer, stepped(answer.text, pick?.prompt === answer.prompt ? pick : null, event, backwards));
  };
  const choose = (answer, range) => {
    if (range) {
      getSelection().removeAllRanges();
      setPick({ prompt: answer.prompt, ...range, byKey: true });
      announce(t('grading.pick.said', { quote: answer.text.slice(range.start, range.end) }));
    }
  };
  /** Takes the first sentence where nothing is chosen yet. */
  const begin = () => {
    const answer = known.current.find(({ text }) => text.trim() !== '');
    if (answer) {
      choose(answer, stepped(answer.text, null, { key: 'ArrowDown' }));
      area.current.querySelector(`[data-answer="${CSS.escape(answer.prompt)}"]`)?.focus();
    }
  };
  return { pick, step, begin, clear: () => setPick(null), look: () => (area.current && selected(area.current, known.current)) ?? pick };
}

/** What the browser's selection covers of one answer: that in which it begins. */
function selected(area, answers) {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const place = [...area.querySelectorAll('[data-answer]')].find((one) => one.contains(range.startContainer));
  const answer = answers.find(({ prompt }) => prompt === place?.dataset.answer);
  if (!answer) {
    return null;
  }
  const start = lengthTo(place, range.startContainer, range.startOffset);
  const end = place.contains(range.endContainer) ? lengthTo(place, range.endContainer, range.endOffset) : answer.text.length;
  const found = snapped(answer.text, start, end);
  return found && { prompt: answer.prompt, ...found, byKey: false };
}

/** How much of an answer's own text stands before a place in it; the numbers of comments are not of it. */
function lengthTo(place, node, offset) {
  const before = document.createRange();
  before.setStart(place, 0);
  before.setEnd(node, offset);
  const part = before.cloneContents();
  part.querySelectorAll('.anchor-number').forEach((number) => number.remove());
  return part.textContent.length;
}
