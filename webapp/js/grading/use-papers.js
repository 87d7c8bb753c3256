import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { useEffect, useRef, useState } from '../parts/html.js';
import { createPapers } from './papers.js';
import { addressOf } from './queue-query.js';

const STALE = 15000;

/**
 * The paper that is open and the way to its neighbours, which are fetched before they are wanted.
 *
 * A step to one that is there already shows it in the same moment; what was fetched some time ago is looked at again
 * behind it. The address follows without another entry in the browser's history, so that back leads to the queue.
 */
export function usePapers({ client, desk, first, filter }) {
  const papers = useRef(null);
  papers.current ??= createPapers((who) => client.paper(who, filter).then((paper) => ({ ...paper, readAt: Date.now() })));
  const [who, setWho] = useState(first);
  const [problem, setProblem] = useState(null);
  const [read, setRead] = useState(0);
  const latest = useRef(who);
  latest.current = who;

  const known = papers.current.peek(who);
  const hand = desk.get(who) ?? (known && desk.open(who, known));

  const load = async (again = false) => {
    setProblem(null);
    if (again) {
      papers.current.forget(who);
    }
    try {
      desk.renew(who, await papers.current.get(who));
      if (latest.current === who) {
        setRead((turn) => turn + 1);
      }
    } catch (failure) {
      if (latest.current === who) {
        setProblem(failure);
      }
    }
  };
  useEffect(() => {
    setProblem(null);
    load(Boolean(known) && Date.now() - known.readAt > STALE);
  }, [who]);

  const paper = hand?.paper;
  useEffect(() => {
    papers.current.ahead(paper?.next, paper?.previous);
  }, [who, paper?.next, paper?.previous]);

  const go = (next) => {
    if (!next || next === who) {
      return false;
    }
    setWho(next);
    history.replaceState(history.state, '', `#${addressOf(client.activity, filter, next)}`);
    const ahead = papers.current.peek(next);
    announce(ahead ? ahead.name : t('loading'));
    requestAnimationFrame(() => {
      const heading = document.querySelector('h1');
      heading?.focus({ preventScroll: true });
      scrollTo(0, 0);
    });
    return true;
  };
  return { who, hand, problem, load: () => load(true), go, read, keep: (kept) => papers.current.put(kept.who, { ...kept.paper, readAt: Date.now() }) };
}
