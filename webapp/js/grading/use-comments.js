import { newId } from '../notebook/ids.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { useState } from '../parts/html.js';
import { anchorOf, MOST_ANCHORS, numbered } from './anchors.js';

/** A comment that was begun and not added, by the paper: it waits there when one comes back. */
const begun = new Map();

/** The comments on places of the text: what stands, what is being written, and which one is looked at. */
export function useComments({ who, answers, form, change, pick, readOnly }) {
  const [chosen, setChosen] = useState(null);
  const [composing, setComposing] = useState(begun.get(who) ?? null);
  const [removed, setRemoved] = useState(null);
  const anchors = numbered(form.anchors, answers);

  const keep = (draft) => {
    if (draft) {
      begun.set(who, draft);
    } else {
      begun.delete(who);
    }
    setComposing(draft);
  };
  /** Begins a comment on what is chosen in the text; with nothing chosen, the first sentence is. */
  const compose = () => {
    if (readOnly || composing) {
      document.getElementById('composer-text')?.focus();
      return;
    }
    if (form.anchors.length >= MOST_ANCHORS) {
      announce(t('grading.anchors.many', { count: MOST_ANCHORS }));
      return;
    }
    const place = pick.look();
    if (place) {
      getSelection().removeAllRanges();
      keep({ prompt: place.prompt, start: place.start, end: place.end, text: '' });
    } else {
      pick.begin();
    }
  };
  const textOf = (prompt) => answers.find((one) => one.prompt === prompt)?.text ?? '';
  const add = () => {
    const { prompt, text } = composing;
    if (text.trim() === '') {
      return;
    }
    const anchor = { id: newId(), prompt, ...anchorOf(textOf(prompt), composing), text: text.trim() };
    change((known) => ({ anchors: [...known.anchors, anchor] }));
    keep(null);
    pick.clear();
    setChosen(anchor.id);
    announce(t('grading.anchor.added'));
    focusAnswer(prompt);
  };
  const cancel = () => {
    const { prompt } = composing;
    keep(null);
    focusAnswer(prompt);
  };
  const edit = (id, text) => change((known) => ({ anchors: known.anchors.map((one) => (one.id === id ? { ...one, text } : one)) }));
  const remove = ({ id }) => {
    const anchor = form.anchors.find((one) => one.id === id);
    change((known) => ({ anchors: known.anchors.filter((one) => one.id !== id) }));
    setRemoved({ at: Date.now(), anchor });
  };
  const putBack = () => {
    change((known) => ({ anchors: [...known.anchors, removed.anchor] }));
    setRemoved(null);
  };
  const goTo = (id) => {
    setChosen(id);
    requestAnimationFrame(() => document.getElementById(`anchor-${id}`)?.focus());
  };
  const show = (id) => {
    setChosen(id);
    requestAnimationFrame(() => document.querySelector('.anchor-number.is-chosen')?.focus());
  };
  return { anchors, chosen, composing, quote: composing && textOf(composing.prompt).slice(composing.start, composing.end), compose, write: (text) => keep({ ...composing, text }), add, cancel, edit, remove, removed, putBack, gone: () => setRemoved(null), goTo, show };
}

function focusAnswer(prompt) {
  requestAnimationFrame(() => document.querySelector(`[data-answer="${CSS.escape(prompt)}"]`)?.focus({ preventScroll: true }));
}
