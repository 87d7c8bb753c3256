import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useRef } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { clientOf } from './client.js';
import { deskOf } from './desk.js';
import { PaperView } from './paper-view.js';
import { addressOf, filterOf } from './queue-query.js';
import { Troubles } from './troubles.js';
import { useBank } from './use-bank.js';
import { useDesk } from './use-desk.js';
import { usePapers } from './use-papers.js';

/** Papers of one activity, one after the other: the text on one side, what is said of it on the other. */
export function GraderPage({ api, params }) {
  const client = useRef(null);
  client.current ??= clientOf(api, params.activity);
  const desk = deskOf(client.current);
  const filter = useRef(null);
  filter.current ??= filterOf(location.hash);
  const head = useLoad((signal) => client.current.queue({}, 0, signal));
  const markers = useLoad((signal) => client.current.markers(signal));
  const bank = useBank(client.current);
  const papers = usePapers({ client: client.current, desk, first: params.who, filter: filter.current });
  useDesk(desk, (hand) => hand.busy || papers.keep(hand));

  const { who, hand, problem } = papers;
  const activity = head.data?.activity;
  // What is there already can be marked, whatever became of reading it again.
  const failure = (hand ? null : problem) ?? (activity ? null : head.problem);
  const others = desk.unfinished().filter((one) => one.who !== who);
  const queue = addressOf(params.activity, filter.current);
  const leave = (one) => {
    one.clearProblem();
    desk.close(one.who);
  };
  return html`<${Page} title=${hand?.paper.name ?? t('grading.paper')} lead=${activity?.title}>
    <${Troubles} hands=${others} open=${papers.go} leave=${leave} />
    ${failure && html`<${Failed} title=${t('grading.paper.failed')} problem=${failure} again=${problem && !hand ? papers.load : head.reload}><p><a href=${`#${queue}`}>${t('grading.toQueue')}</a></p><//>`}
    ${!failure && !(hand && activity) && html`<${Loading} lines=${12} />`}
    ${hand && activity && html`<${PaperView} key=${who} client=${client.current} desk=${desk} hand=${hand} activity=${activity} papers=${papers} markers=${markers.data?.markers ?? []} bank=${bank} queue=${queue} others=${others} />`}
  <//>`;
}
