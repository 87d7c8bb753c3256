import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { roomOf } from './reflection-model.js';
import { Room } from './room.js';
import { countWords } from './words.js';

const LONG = 20000;
const PAUSE = 400;

/** One question with its answer; the field grows with the text. */
export function PromptField({ prompt, asked, text, blocked, onText, onLeave, onCursor }) {
  const field = useRef(null);
  const words = useCount(text);
  const over = useRef(false);
  useEffect(() => grow(field.current), [text, blocked]);
  useEffect(() => {
    const many = roomOf(words, prompt.words).state === 'many';
    if (many && !over.current) {
      announce(t('reflections.overLimit', { title: prompt.title, count: prompt.words.most }));
    }
    over.current = many;
  }, [words]);

  const note = (event) => onCursor(event.target.selectionStart);
  const type = (event) => {
    onCursor(event.target.selectionStart);
    onText(event.target.value);
  };
  const id = `prompt-${prompt.id}`;
  return html`<div class="reflection-prompt">
    <h2><label for=${id} dir="auto">${prompt.title}</label></h2>
    <p class="reflection-asked" id=${`${id}-asked`} dir="auto">${asked}</p>
    <textarea class="form-control reflection-answer" id=${id} ref=${field} rows="5" dir="auto" value=${text} readonly=${blocked} spellcheck="true"
      aria-describedby=${`${id}-asked ${id}-room`} onInput=${type} onBlur=${onLeave} onKeyUp=${note} onClick=${note} onFocus=${note}></textarea>
    <p class="reflection-count" id=${`${id}-room`}><${Room} words=${words} limits=${prompt.words} /></p>
  </div>`;
}

/** As tall as what stands in it, up to most of a screen; a long text scrolls. */
function grow(field) {
  if (field && field.value.length < LONG) {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }
}

/** Words as they are typed; of a long text once the typing rests, so that nothing holds the keys up. */
function useCount(text) {
  const [late, setLate] = useState(() => countWords(text));
  useEffect(() => {
    if (text.length < LONG) {
      return undefined;
    }
    const wait = setTimeout(() => setLate(countWords(text)), PAUSE);
    return () => clearTimeout(wait);
  }, [text]);
  return text.length < LONG ? countWords(text) : late;
}
