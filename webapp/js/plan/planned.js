import { useEffect, useState } from '../parts/html.js';
import { entryPath } from './plan-path.js';

const plans = new WeakMap();

/** What is in the plan, asked for once however many buttons stand on a page; an answer that did not come is asked for again. */
function plannedOf(api) {
  if (!plans.has(api)) {
    const asked = api.get('/api/plan').then(({ entries }) => new Set(entries.map(({ kind, subject }) => entryPath(kind, subject))));
    plans.set(api, asked);
    asked.catch(() => plans.delete(api));
  }
  return plans.get(api);
}

/** Adds an entry or takes it out, and lets the other buttons of the visit know by what is asked for next. */
export async function putIntoPlan(api, kind, subject, wanted) {
  const path = entryPath(kind, subject);
  await (wanted ? api.put(path, {}) : api.delete(path));
  const planned = await plannedOf(api).catch(() => new Set());
  if (wanted) {
    planned.add(path);
  } else {
    planned.delete(path);
  }
}

/** Whether something is in the plan, and how to say that this has changed. */
export function usePlanned(api, kind, subject) {
  const [inPlan, setInPlan] = useState(false);
  useEffect(() => {
    let here = true;
    plannedOf(api).then(
      (planned) => here && setInPlan(planned.has(entryPath(kind, subject))),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [subject]);
  return [inPlan, setInPlan];
}
