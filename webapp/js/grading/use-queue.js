import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { useEffect, useState } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';
import { addressOf, EVERYTHING, filterOf } from './queue-query.js';

/** The queue of an activity for a filter, page by page; the address keeps the filter, so that back finds it again. */
export function useQueue(client) {
  const [wish, setWish] = useState(() => ({ filter: filterOf(location.hash), page: 0 }));
  const { filter, page } = wish;
  const load = useLoad((signal) => client.queue(filter, page, signal), [filter, page]);
  useEffect(() => {
    if (load.data && !load.loading) {
      announce(t('grading.queue.found', { count: load.data.total }));
    }
  }, [load.data]);
  const turn = (next) => setWish(next);
  const narrow = (change) => {
    const next = { ...filter, ...change };
    history.replaceState(history.state, '', `#${addressOf(client.activity, next)}`);
    turn({ filter: next, page: 0 });
  };
  return { ...load, filter, page, narrow, clear: () => narrow(EVERYTHING), toPage: (number) => turn({ filter, page: number }) };
}
