import { day, number } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { newId } from '../notebook/ids.js';
import { download } from '../roster/download.js';
import { countsWay } from './counts-way.js';
import { CreditForm } from './credit-form.js';
import { CreditTable } from './credit-table.js';
import { DatesForm } from './dates-form.js';
import { Ending } from './ending.js';
import { linesOf, unitsOf } from './model.js';
import { Progress, dayOf, sentenceOf } from './progress.js';
import { StateWord } from './state-word.js';

/** One certificate: how far I am, what counts, and what an audit asks for. */
export function CertificatePage({ api, params }) {
  const base = `/api/my-certificates/${encodeURIComponent(params.id)}`;
  const { data, problem, reload } = useLoad((signal) => api.get(base, { signal }), [params.id]);
  const [failure, setFailure] = useState(null);
  const [changing, setChanging] = useState(null);
  const act = async (work, done) => {
    setFailure(null);
    try {
      const answer = await work();
      announce(done);
      reload();
      return answer ?? true;
    } catch (refused) {
      setFailure(refused);
      return null;
    }
  };
  if (!data) {
    return html`<${Page} title=${t('certificates.one')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  const { holding, credits, waiting, others } = data;
  const { certification } = holding;
  const save = async (id, body) => {
    if (await act(() => api.put(`${base}/credits/${id}`, body), t('certificates.credit.saved'))) {
      setChanging(null);
    }
  };
  const take = (credit) => act(() => api.delete(`${base}/credits/${credit.id}`), t('certificates.credit.gone'));
  const correct = (body) => act(() => api.put(base, body), t('certificates.dates.saved'));
  const count = () => act(() => api.post(`${base}/credits/meetings`, {}), t('certificates.meetings.done'));
  return html`<${Page} title=${`${certification.issuer} ${certification.name}`} lead=${t('certificates.from', { from: day(holding.starts), to: day(holding.expires) })} aside=${html`<${Tools} api=${api} base=${base} fail=${setFailure} />`}>
    <p><${StateWord} state=${holding.state} /> ${sentenceOf(holding)}</p>
    <${Progress} holding=${holding} today=${dayOf()} />
    ${failure && html`<${Failed} problem=${failure} />`}
    <section class="part"><h2>${t('certificates.categories')}</h2><${Categories} holding=${holding} /></section>
    ${holding.state !== 'RENEWED' && html`<p><a class="btn btn-outline-primary" href=${countsWay(holding)}>${t('certificates.counts')}</a></p>`}
    ${waiting.meetings > 0 && html`<${Meetings} waiting=${waiting} count=${count} />`}
    <section class="part">
      <h2>${t('certificates.credits')}</h2>
      <${CreditTable} credits=${credits} holding=${holding} change=${setChanging} take=${take} />
      ${changing
        ? html`<${CreditForm} key=${changing.id} holding=${holding} others=${others} credit=${changing.version ? changing : null} save=${(body) => save(changing.id, body)} cancel=${() => setChanging(null)} />`
        : html`<p><button type="button" class="btn btn-primary" onClick=${() => setChanging({ id: newId() })}><${Icon} name="plus" />${t('certificates.credit.add')}</button></p>`}
    </section>
    <${DatesForm} key=${`dates ${holding.version}`} holding=${holding} save=${correct} />
    <${Ending} api=${api} base=${base} holding=${holding} act=${act} />
    <p class="quiet">${t('certificates.source', { source: certification.source || t('certificates.source.none') })} ${certification.checkedOn ? t('certificates.checked', { day: day(certification.checkedOn) }) : t('certificates.unchecked')}</p>
  <//>`;
}

function Tools({ api, base, fail }) {
  const save = () => download(api, `${base}/credits/audit.csv`, 'certificate-credits.csv').then(() => announce(t('certificates.csv.done')), fail);
  return html`<div class="tools">
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('certificates.csv')}</button>
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => globalThis.print()}><${Icon} name="print" />${t('certificates.print')}</button>
  </div>`;
}

function Categories({ holding }) {
  const shown = (units) => number(unitsOf(units));
  const columns = [
    { key: 'name', label: t('certificates.category'), head: true, cell: ({ name }) => name },
    { key: 'counted', label: t('certificates.counted', { unit: holding.certification.unit }), cell: ({ counted }) => shown(counted) },
    { key: 'least', label: t('certificates.least'), cell: ({ least }) => (least > 0 ? shown(least) : t('certificates.any')) },
    { key: 'most', label: t('certificates.most'), cell: ({ most }) => (most === null || most === undefined ? t('certificates.any') : shown(most)) },
    { key: 'missing', label: t('certificates.missing'), cell: ({ missing }) => (missing > 0 ? shown(missing) : t('certificates.missing.none')) },
  ];
  return html`<${Table} caption=${t('certificates.categories')} columns=${columns} rows=${linesOf(holding)} keyOf=${({ code }) => code} />
    ${holding.carriedIn > 0 && html`<p class="quiet">${t('certificates.carriedIn', { units: shown(holding.carriedIn), unit: holding.certification.unit })}</p>`}`;
}

function Meetings({ waiting, count }) {
  return html`<section class="part">
    <h2>${t('certificates.meetings')}</h2>
    <p>${t('certificates.meetings.text', { count: waiting.meetings, minutes: waiting.minutes })}</p>
    <p><button type="button" class="btn btn-primary" onClick=${count}>${t('certificates.meetings.way')}</button></p>
  </section>`;
}
