import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { GroupPart } from './group-part.js';
import { inOrder, isTrouble, keyOf, sums } from './groups.js';

const SOON = 5000;
const WAYS = { again: 'again', overwrite: 'again', keep: 'keep', takeBack: 'take-back' };

/** How the grades of an activity get into the gradebook: what needs somebody first, by cause. */
export function DeliveriesPage({ api, params }) {
  const path = `/api/activities/${params.activity}/deliveries`;
  const { data, problem, loading, reload } = useLoad((signal) => api.get(path, { signal }), [params.activity]);
  const [failed, setFailed] = useState(null);
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState(null);
  const waits = data?.groups.some(({ state }) => state === 'PENDING');

  useEffect(() => {
    const timer = waits && setInterval(() => document.visibilityState === 'visible' && reload(), SOON);
    return () => clearInterval(timer);
  }, [waits, params.activity]);

  const act = async (name, which) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailed(null);
    try {
      const body = { ...which, overwrite: name === 'overwrite' };
      const done = name === 'column' ? await api.post(`${path}/column`) : await api.post(`${path}/${WAYS[name]}`, body);
      const sentence = t(`deliveries.done.${name}`, { count: done.deliveries });
      setKept(name === 'keep' ? { sentence, which: whichKept(which), id: Date.now() } : null);
      announce(sentence);
      await reload();
    } catch (refused) {
      setFailed(refused);
    }
    setBusy(false);
  };
  const undo = () => {
    setKept(null);
    return act('takeBack', kept.which);
  };
  const groups = data ? inOrder(data.groups) : [];
  const lead = data && t('deliveries.lead', { title: data.title });
  const aside = groups.some(isTrouble) && html`<button type="button" class="btn btn-outline-primary" aria-disabled=${busy} onClick=${() => act('again', {})}><${Icon} name="refresh" />${t('deliveries.again.all')}</button>`;
  return html`<${Page} title=${t('deliveries.title')} lead=${lead || undefined} aside=${aside || undefined}>
    <p class="quiet"><a href=${`#/grading/${params.activity}`}>${t('deliveries.back')}</a></p>
    ${(problem ?? failed) && html`<${Failed} problem=${problem ?? failed} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${6} />`}
    ${data && (groups.length === 0 ? html`<${Empty} title=${t('deliveries.none.title')}><p>${t('deliveries.none.text')}</p><//>` : html`<${Sums} groups=${groups} />`)}
    ${groups.map((group) => html`<${GroupPart} key=${keyOf(group)} api=${api} path=${path} group=${group} mayMakeColumn=${data.mayMakeColumn} act=${act} busy=${busy} />`)}
    ${kept && html`<${UndoToast} key=${kept.id} sentence=${kept.sentence} undo=${undo} onGone=${() => setKept(null)} />`}
  <//>`;
}

/** Those that were kept are in another state now. */
function whichKept(which) {
  return which.people ? which : { state: 'KEPT' };
}

function Sums({ groups }) {
  return html`<dl class="delivery-sums">
    ${sums(groups).map(({ state, count }) => html`<div key=${state}><dt>${t(`deliveries.state.${state}`)}</dt><dd>${count}</dd></div>`)}
  </dl>`;
}
