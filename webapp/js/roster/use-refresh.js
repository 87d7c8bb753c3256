import { announce } from '../parts/announce.js';
import { useEffect, useRef, useState } from '../parts/html.js';
import { t } from '../i18n.js';
import { EVERYONE, rosterPath } from './roster-query.js';

const LOOK_EVERY = 1500;
const LONGEST = 5 * 60 * 1000;
const JUST_READ = 'roster-just-read';

/**
 * Asks the LMS for the people again and watches until it is done.
 *
 * The phase is `resting`, `reading`, `done` (with the number of people), `recent` (it was read a moment ago, so it is not
 * read again) or `failed` (with what is to be said).
 */
export function useRefresh(api, readingAlready, onDone) {
  const [state, setState] = useState({ phase: 'resting' });
  const gone = useRef(false);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );

  const watch = async () => {
    setState({ phase: 'reading' });
    const deadline = Date.now() + LONGEST;
    let seen;
    do {
      await new Promise((look) => setTimeout(look, LOOK_EVERY));
      if (gone.current) {
        return;
      }
      seen = await api.get(rosterPath(EVERYONE, '', 1));
    } while (seen.reading && Date.now() < deadline);
    finish(seen);
  };

  const finish = (seen) => {
    if (gone.current) {
      return;
    }
    const outcome = seen.reading || seen.problem ? { phase: 'failed', slow: seen.reading } : { phase: 'done', count: seen.counts.all };
    setState(outcome);
    announce(outcome.phase === 'done' ? t('roster.refresh.done', { count: outcome.count }) : t('roster.refresh.failed'));
    done.current();
  };

  const guarded = (work) => work().catch((problem) => gone.current || stop(problem));
  const stop = (problem) => {
    if (problem.code === JUST_READ) {
      setState({ phase: 'recent' });
      announce(t('roster.refresh.recent'));
    } else {
      setState({ phase: 'failed', problem });
    }
  };
  useEffect(() => {
    if (readingAlready && state.phase === 'resting') {
      guarded(watch);
    }
  }, [readingAlready]);

  const refresh = () =>
    guarded(async () => {
      setState({ phase: 'reading' });
      announce(t('roster.refresh.reading'));
      await api.post('/api/roster/refresh');
      await watch();
    });
  return { ...state, refresh };
}
