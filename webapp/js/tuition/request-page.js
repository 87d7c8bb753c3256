import { dateTime, day } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { saveFile } from '../parts/save-file.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { DecisionForms } from './decision-forms.js';
import { money } from './money.js';
import { Outcome } from './outcome.js';
import { OwnForms } from './own-forms.js';
import { amountOf, forecastOf, State, waits } from './tuition-page.js';

/** One request: where it stands, what comes next and by whom, and all that happened to it. */
export function RequestPage({ api, params, refreshMe }) {
  const { data, problem, reload } = useLoad((signal) => api.get(`/api/tuition/requests/${params.request}`, { signal }));
  const [done, setDone] = useState(null);
  const detail = done ?? data;
  if (!detail) {
    return html`<${Page} title=${t('tuition.request')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  const act = async (path, body, options) => {
    const next = await (options ? api.upload(path, body, options.type) : api.post(path, body));
    setDone(next);
    announce(t(`tuition.state.${next.request.state}`));
    refreshMe();
  };
  const again = async () => {
    setDone(null);
    await reload();
  };
  const { request } = detail;
  return html`<${Page} title=${request.title} lead=${t('tuition.by', { name: detail.personName, provider: request.provider })}>
    <p>${detail.own ? html`<a href="#/tuition">${t('tuition.back')}</a>` : html`<a href="#/approvals">${t('approvals.back')}</a>`}</p>
    <${Facts} detail=${detail} />
    ${detail.outcome && html`<${Outcome} outcome=${detail.outcome} currency=${request.currency} />`}
    ${detail.proofs.length > 0 && html`<${Proofs} api=${api} detail=${detail} />`}
    ${detail.own && html`<${OwnForms} key=${`own ${request.version}`} detail=${detail} act=${act} again=${again} />`}
    ${!detail.own && (detail.decides || detail.learning) && html`<${DecisionForms} key=${`decide ${request.version}`} detail=${detail} act=${act} again=${again} />`}
    <${History} events=${detail.events} />
    ${detail.entries.length > 0 && html`<${Entries} entries=${detail.entries} currency=${request.currency} />`}
  <//>`;
}

function Facts({ detail }) {
  const { request } = detail;
  const facts = [
    ['tuition.state', html`<${State} state=${request.state} />`],
    ['tuition.waitsFor', detail.ownerName && request.desk !== 'REQUESTER' ? t('tuition.waits.named', { who: waits(request), name: detail.ownerName }) : waits(request, detail.own)],
    ['tuition.amount', amountOf(request)],
    ['tuition.forecast', forecastOf(request)],
    ['tuition.term', t('tuition.term.days', { from: day(request.starts), to: day(request.ends) })],
    ['tuition.field.category', t(`tuition.category.${request.category}`)],
    ['tuition.field.offering', request.offering && html`<a href=${`#/catalogue/${request.offering}`}>${t('tuition.field.offering.way')}</a>`],
    ['tuition.field.path', detail.own && request.path && html`<a href=${`#/paths/${request.path}`}>${t('tuition.field.path.way')}</a>`],
    ['tuition.field.policy', t('tuition.benefit', { name: detail.policyName, version: request.policyVersion })],
    ['tuition.costCentre', detail.costCentre],
    ['tuition.grade', request.grade],
    ['tuition.taxable', request.payableMinor > 0 && request.state !== 'LAPSED' ? (request.taxableMinor == null ? t('tuition.taxFree.unknown', { year: String(request.year) }) : money(request.taxableMinor, request.currency)) : ''],
    ['agreement.title', agreementOf(detail)],
    ['tuition.field.why', request.why],
  ];
  return html`<dl class="tuition-facts">
    ${facts.filter(([, value]) => value).map(([key, value]) => html`<div key=${key}><dt>${t(key)}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

function agreementOf({ agreement, request }) {
  if (!agreement?.agreedAt) {
    return '';
  }
  return agreement.dueMinor == null
    ? t('agreement.agreed', { date: dateTime(agreement.agreedAt) })
    : t('agreement.due', { date: dateTime(agreement.agreedAt), amount: money(agreement.dueMinor, request.currency), left: day(agreement.leftOn) });
}

function Proofs({ api, detail }) {
  const [problem, setProblem] = useState(null);
  const open = async (proof) => {
    setProblem(null);
    try {
      saveFile(await api.get(`/api/tuition/requests/${detail.request.id}/proofs/${proof.id}`, { accept: 'application/octet-stream' }), proof.name);
    } catch (failure) {
      setProblem(failure);
    }
  };
  return html`<section class="part"><h2>${t('tuition.proofs')}</h2>
    ${problem && html`<${Failed} problem=${problem} />`}
    <ul class="rows">${detail.proofs.map((proof) => html`<li key=${proof.id} class="row-line">
      ${proof.kind === 'FILE'
        ? html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => open(proof)}><${Icon} name="download" /><bdi>${proof.name}</bdi></button>`
        : html`<span class="breakable">${proof.name}</span>`}
      <span class="quiet"> ${dateTime(proof.sentAt)}${proof.kind === 'FILE' && proof.scan === 'NOT_SCANNED' ? ` · ${t('tuition.notScanned')}` : ''}</span>
    </li>`)}</ul></section>`;
}

function History({ events }) {
  return html`<section class="part"><h2>${t('tuition.history')}</h2>
    ${events.length === 0 && html`<p class="quiet">${t('tuition.history.none')}</p>`}
    <ol class="tuition-history">${events.map((event, at) => html`<li key=${at}>
      <strong>${t(`tuition.act.${event.act}`)}</strong> <span class="quiet">${event.byName ? t('tuition.act.by', { name: event.byName, at: dateTime(event.at) }) : dateTime(event.at)}</span>
      ${event.reason && html`<p>${t(`tuition.reason.${event.reason}`)}</p>`}
      ${event.words && html`<p class="breakable tuition-words">${event.words}</p>`}
    </li>`)}</ol></section>`;
}

function Entries({ entries, currency }) {
  const columns = [
    { key: 'kind', label: t('tuition.entry'), head: true, cell: ({ kind }) => t(`tuition.entry.${kind}`) },
    { key: 'amount', label: t('tuition.amount'), cell: ({ minor }) => money(minor, currency) },
    { key: 'year', label: t('tuition.year'), cell: ({ benefitYear }) => String(benefitYear) },
    { key: 'at', label: t('tuition.when'), cell: ({ at }) => dateTime(at) },
  ];
  return html`<section class="part"><h2>${t('tuition.entries')}</h2>
    <${Table} caption=${t('tuition.entries')} columns=${columns} rows=${entries.map((one, at) => ({ ...one, place: at }))} keyOf=${({ place }) => place} /></section>`;
}
