import { createSaver } from '../enrolment/saver.js';
import { t } from '../i18n.js';
import { newId } from '../notebook/ids.js';
import { useEffect, useRef, useState } from '../parts/html.js';
import { Problem } from '../problem.js';
import { writingBuffer } from './buffer.js';
import { formOf, lengthOf, merged, MOST_CHARACTERS, sameForm } from './reflection-model.js';

const REST = 3000;

/**
 * One reflection as it is written: saved three seconds after the last letter and when a field is left, kept on this device
 * while that fails, and never overwritten by another window without being asked.
 */
export function useReflection(api, person, first) {
  const path = `/api/reflections/${encodeURIComponent(first.activity)}`;
  const once = useRef(null);
  once.current ??= begin(person, first);
  const { buffer, window } = once.current;
  const [form, setForm] = useState(once.current.form);
  const latest = useRef(form);
  const [saving, setSaving] = useState({ state: first.version === 0 ? 'new' : 'saved', at: first.changedAt });
  const [theirs, setTheirs] = useState(null);
  const saves = useRef(0);
  const replaced = useRef(false);
  const saver = useRef(null);

  const tell = (state, details) => {
    setSaving({ state, problem: state === 'saved' ? undefined : details, at: details?.changedAt });
    if (state === 'conflict') {
      saver.current.conflicting = true;
      api.get(path).then(setTheirs, (problem) => {
        saver.current.conflicting = false;
        setSaving({ state: 'refused', problem });
      });
    }
  };
  const put = async (state, version) => {
    const length = lengthOf(state.answers);
    if (length > MOST_CHARACTERS) {
      throw new Problem({ status: 400, code: 'text-too-long', sentence: t('reflections.tooLong', { length, most: MOST_CHARACTERS }) });
    }
    saves.current += 1;
    const keepsBefore = replaced.current;
    const saved = await api.put(path, { ...state, version, window, save: saves.current, keepsBefore });
    replaced.current = replaced.current && !keepsBefore;
    return saved;
  };
  saver.current ??= createSaver({
    version: once.current.version,
    put,
    rest: REST,
    keep: (value) => buffer.keep(value && { ...value, at: Date.now() }),
    isConflict: ({ code }) => code === 'reflection-changed',
    tell,
  });

  const change = (part) => {
    latest.current = { ...latest.current, ...part };
    setForm(latest.current);
    saver.current.change(latest.current);
  };
  const answer = (prompt, text) => change({ answers: { ...latest.current.answers, [prompt]: text } });
  /** Puts other texts in the place of all; what stood there can be brought back. */
  const replace = (answers) => {
    replaced.current = true;
    change({ answers });
  };
  const choose = (choices) => {
    const next = merged(latest.current, formOf(theirs), choices);
    replaced.current = true;
    latest.current = next;
    setForm(next);
    saver.current.settle(theirs.version, next);
    setTheirs(null);
  };
  const flush = () => saver.current.flush();

  useEffect(() => {
    const { taken } = once.current;
    if (taken.length > 0) {
      // Its own place has it from now on.
      saver.current.change(latest.current);
      taken.forEach(buffer.forget);
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

  return { form, change, answer, replace, saving, theirs, choose, flush, version: () => saver.current.version };
}

/** With what could not be saved before, if anything is left that the tool does not have. */
function begin(person, first) {
  const window = newId();
  const buffer = writingBuffer(person, first.activity, window);
  const kept = formOf(first);
  const left = buffer.left();
  const wanted = left.find(({ form }) => !sameForm(form, kept));
  const taken = left.filter((one) => one === wanted || sameForm(one.form, kept)).map(({ name }) => name);
  if (!wanted) {
    taken.forEach(buffer.forget);
    return { window, buffer, form: kept, version: first.version, taken: [] };
  }
  return { window, buffer, form: { ...kept, ...wanted.form }, version: wanted.version, taken };
}
