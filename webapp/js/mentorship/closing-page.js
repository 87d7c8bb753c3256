import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { ClosingForm } from './closing-form.js';
import { ClosingRead } from './closing-read.js';
import { PairFrame } from './pair-frame.js';
import { partnerOf } from './pair-words.js';
import { RoleFlip } from './role-flip.js';

/** A good end: begun by either, said by each, and told when both have said theirs. */
export function ClosingPage({ api, params, refreshMe }) {
  return html`<${PairFrame} id=${params.id} active="overview" api=${api}>${(pair, moved) => html`<${Closing} api=${api} pair=${pair} moved=${() => (moved(), refreshMe())} />`}<//>`;
}

function Closing({ api, pair, moved }) {
  const address = `/api/mentorships/${pair.id}/closing`;
  const { data, problem, reload } = useLoad((signal) => api.get(address, { signal }));
  const [newer, setNewer] = useState(null);
  const [failure, setFailure] = useState(null);
  const view = newer ?? data;
  if (!view) {
    return problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`;
  }
  const name = partnerOf(pair);
  const begin = async () => {
    setFailure(null);
    try {
      setNewer(await api.post(`${address}/beginning`));
    } catch (refused) {
      setFailure(refused);
    }
    moved();
  };
  const took = (next) => {
    setNewer(next);
    if (next.done) {
      moved();
    }
  };
  return html`<section class="part closing"><h2>${t('mentorship.closing.title')}</h2>
    ${failure && html`<${Failed} problem=${failure} />`}
    ${pair.may.includes('CLOSE') && html`<p>${t('mentorship.closing.begin.what', { name })}</p><div class="form-ways"><button type="button" class="btn btn-primary" onClick=${begin}>${t('mentorship.closing.begin')}</button></div>`}
    ${pair.state === 'CLOSING' && !view.done && html`<p>${t(view.partnersDone ? 'mentorship.closing.partnerDone' : 'mentorship.closing.lead', { name })}</p><${ClosingForm} api=${api} address=${address} pair=${pair} view=${view} take=${took} />`}
    ${(view.done || !pair.open) && html`<${ClosingRead} view=${view} pair=${pair} />`}
    ${(view.done || pair.state === 'COMPLETED') && html`<${RoleFlip} api=${api} address=${address} pair=${pair} view=${view} />`}
    ${pair.open && !pair.may.includes('CLOSE') && pair.state !== 'CLOSING' && html`<p>${t('mentorship.closing.notYet')}</p>`}
  </section>`;
}
