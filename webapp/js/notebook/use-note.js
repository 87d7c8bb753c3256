import { createSaver } from '../enrolment/saver.js';
import { useEffect, useRef, useState } from '../parts/html.js';
import { unsaved } from './drafts.js';

const FIELDS = ({ kind, session, text }) => ({ kind, session: session ?? null, text });

/**
 * One note as it is written: saved a moment after the last letter, kept in memory while that fails, and never overwritten
 * by another window without being asked. `first` is a note as the tool has it, or a new one with version 0.
 */
export function useNote(api, pair, first, onSaved) {
  const path = `/api/mentorships/${encodeURIComponent(pair)}/notes/${first.id}`;
  const left = useRef(unsaved.get(first.id));
  const [form, setForm] = useState(() => left.current?.form ?? FIELDS(first));
  const [saving, setSaving] = useState({ state: first.version === 0 ? 'new' : 'saved' });
  const [theirs, setTheirs] = useState(null);
  const saver = useRef(null);

  const tell = (state, details) => {
    setSaving({ state, problem: details });
    if (state === 'saved') {
      onSaved(details);
    }
    if (state === 'conflict') {
      saver.current.conflicting = true;
      compare();
    }
  };
  const compare = () =>
    api.get(path).then(setTheirs, (problem) => {
      // Deleted in the other window: what is here can be saved as a new note.
      saver.current.conflicting = false;
      setSaving({ state: 'refused', problem });
    });

  saver.current ??= createSaver({
    version: left.current?.version ?? first.version,
    put: (state, version) => api.put(path, { ...state, version }),
    keep: (value) => unsaved.set(pair, first.id, value),
    isConflict: ({ code }) => code === 'note-changed',
    tell,
  });

  const change = (part) => {
    const next = { ...form, ...part };
    setForm(next);
    // Nothing is made of a note before its first letter.
    if (saver.current.version > 0 || next.text.trim() !== '') {
      saver.current.change(next);
    }
  };
  const choose = (text) => {
    const next = text === null ? null : { ...form, text };
    setForm(next ?? FIELDS(theirs));
    saver.current.settle(theirs.version, next);
    setSaving({ state: next ? 'saving' : 'saved' });
    setTheirs(null);
  };
  /** Once more under the same id, as if it were new. */
  const saveAsNew = () => saver.current.settle(0, form);
  const flush = () => saver.current.flush();
  /** What is not saved need not be any more. */
  const discard = () => saver.current.settle(saver.current.version, null);

  useEffect(() => {
    if (left.current) {
      saver.current.change(left.current.form);
    }
    const hidden = () => document.visibilityState === 'hidden' && flush();
    const leaving = (event) => {
      if (saver.current.pending) {
        flush();
        event.preventDefault();
      }
    };
    addEventListener('online', flush);
    addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('online', flush);
      removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, []);

  return { form, change, saving, theirs, choose, saveAsNew, flush, discard, saved: () => saver.current.version > 0 };
}
