import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { FairnessPart } from './fairness-part.js';
import { SupplyPart } from './supply-part.js';
import { TradeOff } from './trade-off.js';

/** What a round tells as a whole, each opened when it is wanted: the trade-off, fairness, supply and demand. */
export function RoundReports({ client, round, report, programme, labels, everybody }) {
  const curve = async (signal) => {
    const [points, settings] = await Promise.all([client.tradeOff(signal), client.settings(programme, signal)]);
    return { points, settings };
  };
  return html`<div class="reports no-print">
    <${Report} title=${t('pairing.curve.title')} load=${curve} key=${`curve${round.id}`}
      show=${({ points, settings }, reload) => html`<${TradeOff} points=${points} everybody=${everybody} floor=${settings.floor} reason=${settings.floorReason}
        choose=${(point, reason) => client.chooseFloor(programme, { version: settings.version, floor: point.floor, reason }).then(reload)} />`} />
    ${report &&
    html`<details class="report"><summary><h2>${t('pairing.fair.title')}</h2></summary><div class="report-body"><${FairnessPart} report=${report.fairness} labels=${labels} /></div></details>
      <details class="report"><summary><h2>${t('pairing.supply.title')}</h2></summary><div class="report-body"><${SupplyPart} lines=${report.supply} labels=${labels} /></div></details>`}
    ${report && html`<p class="quiet">${t('pairing.report.blocking', { count: report.blocking })}</p>`}
  </div>`;
}

function Report({ title, load, show }) {
  const [open, setOpen] = useState(false);
  return html`<details class="report" onToggle=${(event) => setOpen(event.target.open)}>
    <summary><h2>${title}</h2></summary>
    ${open && html`<${Loaded} load=${load} show=${show} />`}
  </details>`;
}

function Loaded({ load, show }) {
  const { data, problem, loading, reload } = useLoad((signal) => load(signal));
  return html`<div class="report-body">
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${5} label=${t('pairing.report.loading')} />`} ${data && show(data, reload)}
  </div>`;
}
