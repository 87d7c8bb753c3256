import { useEffect, useRef, useState } from '../parts/html.js';
import { opened, request } from './answers.js';
import { keptForm } from './kept.js';
import { createSaver } from './saver.js';

/** The form of a cycle with its saving: what is on the page is saved a moment later, and never thrown away. */
export function useForm(api, cycle, me) {
  const path = `/api/cycles/${encodeURIComponent(cycle)}/enrolment`;
  const [loaded, setLoaded] = useState(null);
  const [problem, setProblem] = useState(null);
  const [form, setForm] = useState(null);
  const [saving, setSaving] = useState({ state: 'saved' });
  const [theirs, setTheirs] = useState(null);
  const saver = useRef(null);
  const device = useRef(keptForm(cycle, me.person.id));

  const load = async () => {
    setProblem(null);
    try {
      take(await api.get(path));
    } catch (failure) {
      setProblem(failure);
    }
  };

  const take = (answer) => {
    const guess = me.zone || Intl.DateTimeFormat().resolvedOptions().timeZone;
    const version = answer.enrolment?.version ?? 0;
    const left = device.current.read();
    saver.current?.close();
    saver.current = createSaver({
      version,
      put: (state, known) => api.put(path, request(state, known)),
      keep: device.current.keep,
      tell,
    });
    setLoaded(answer);
    setForm(opened(answer, guess));
    setSaving({ state: 'saved', first: !answer.enrolment });
    if (left?.form && Array.isArray(left.form.sides)) {
      takeLeft(left, version, opened(answer, guess));
    }
  };

  const takeLeft = (left, version, there) => {
    setForm(left.form);
    if (left.version === version) {
      saver.current.change(left.form);
    } else {
      saver.current.conflicting = true;
      setTheirs({ form: there, version });
      setSaving({ state: 'conflict' });
    }
  };

  const tell = (state, details) => {
    setSaving({ state, problem: details });
    if (state === 'saved') {
      setLoaded((before) => ({ ...before, enrolment: details }));
    }
    if (state === 'conflict') {
      saver.current.conflicting = true;
      compare();
    }
  };

  const compare = async () => {
    try {
      const answer = await api.get(path);
      setTheirs({ form: opened(answer, ''), version: answer.enrolment?.version ?? 0 });
      setLoaded(answer);
    } catch (failure) {
      setProblem(failure);
    }
  };

  const change = (part) =>
    setForm((before) => {
      const next = { ...before, ...part };
      saver.current.change(next);
      return next;
    });

  const choose = (chosen) => {
    saver.current.settle(theirs.version, chosen);
    setForm(chosen ?? theirs.form);
    setTheirs(null);
    setSaving({ state: chosen ? 'saving' : 'saved' });
  };

  useEffect(() => {
    load();
    const flush = () => saver.current?.flush();
    addEventListener('online', flush);
    addEventListener('pagehide', flush);
    return () => {
      flush();
      removeEventListener('online', flush);
      removeEventListener('pagehide', flush);
    };
  }, []);

  const submit = async (notice) => {
    // What was filled in beforehand and left as it was has never been saved.
    if (!loaded.enrolment || loaded.enrolment.state === 'INVITED') {
      saver.current.change(form);
    }
    if (!(await saver.current.flush())) {
      return false;
    }
    const sent = await api.post(`${path}/submission`, { version: saver.current.version, notice });
    take({ ...loaded, sides: sent.sides, answers: sent.answers, enrolment: sent });
    return true;
  };

  const move = async (body) => {
    const moved = await api.post(`${path}/moves`, body);
    take({ ...loaded, sides: moved.sides, answers: moved.answers, enrolment: moved });
  };

  return { loaded, problem, load, form, change, saving, theirs, choose, submit, move };
}
