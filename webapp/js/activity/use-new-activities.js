import { useEffect, useState } from '../parts/html.js';
import { faultsOf } from './check.js';
import { activitiesOf, seriesOf } from './settings.js';

/**
 * The reflections that a teacher sets up in the platform's dialogue: settings that are alike, and for each of several its
 * title and its day. What was changed in a line stays when there are more or fewer of them.
 */
export function useNewActivities(api, wanted) {
  const [models, setModels] = useState(null);
  const [problem, setProblem] = useState(null);
  const [settings, setSettings] = useState(null);
  const [count, setCount] = useState(1);
  const [own, setOwn] = useState({});

  const load = async () => {
    setProblem(null);
    try {
      const found = await api.get('/api/activity-models');
      setModels(found);
      setSettings((before) => before ?? found.defaults);
    } catch (failure) {
      setProblem(failure);
    }
  };
  useEffect(() => {
    if (wanted && !models) {
      load();
    }
  }, [wanted]);

  const ready = Boolean(models && settings);
  const lines = ready ? seriesOf(settings, count).map((line, at) => (count === 1 ? line : { ...line, ...own[at] })) : [];
  const activities = ready ? activitiesOf(settings, lines) : [];
  return {
    ready,
    problem,
    load,
    models,
    settings,
    count,
    lines,
    activities,
    faults: ready ? activities.map((one) => faultsOf(one, models.limits)) : [],
    set: (change) => setSettings((before) => ({ ...before, ...change })),
    setCount,
    setLine: (at, change) => setOwn((before) => ({ ...before, [at]: { ...before[at], ...change } })),
  };
}
