import { day } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { PlanWays } from '../plan/plan-ways.js';
import { BeginForm } from './begin-form.js';
import { countsWay } from './counts-way.js';
import { Progress, dayOf, sentenceOf } from './progress.js';
import { StateWord } from './state-word.js';

/** What I keep alive, and how far I am with each. Nobody else sees it. */
export function CertificatesPage({ api }) {
  const { data, problem, reload } = useLoad(async (signal) => {
    const [mine, kinds] = await Promise.all([api.get('/api/my-certificates', { signal }), api.get('/api/certifications', { signal })]);
    return { holdings: mine.holdings, ...kinds };
  });
  const begin = async (draft) => {
    await api.post('/api/my-certificates', draft);
    announce(t('certificates.begun'));
    reload();
  };
  return html`<${Page} title=${t('certificates.title')} lead=${t('certificates.lead')} aside=${data?.mayChange && html`<a class="btn btn-outline-primary btn-sm" href="#/certificates/kinds">${t('certificates.kinds.way')}</a>`}>
    <${PlanWays} here="/certificates" />
    <p class="quiet"><${Icon} name="lock" /> ${t('certificates.private')}</p>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && !problem && html`<${Loading} lines=${6} />`}
    ${data?.holdings.length === 0 && html`<${Empty} icon="shield" title=${t('certificates.none')}><p>${t('certificates.none.text')}</p><//>`}
    ${data?.holdings.length > 0 && html`<ul class="certificate-cards">${data.holdings.map((holding) => html`<li key=${holding.id}><${HoldingCard} holding=${holding} /></li>`)}</ul>`}
    ${data && html`<${BeginForm} kinds=${data.certifications.filter(({ retired }) => !retired)} mayChange=${data.mayChange} begin=${begin} />`}
  <//>`;
}

function HoldingCard({ holding }) {
  const { id, certification, starts, expires, state } = holding;
  return html`<article class="certificate-card">
    <h2><a href=${`#/certificates/${id}`}>${certification.issuer} ${certification.name}</a></h2>
    <p><${StateWord} state=${state} /> <span class="quiet">${t('certificates.from', { from: day(starts), to: day(expires) })}</span></p>
    <${Progress} holding=${holding} today=${dayOf()} />
    <p>${sentenceOf(holding)}</p>
    ${['BEHIND', 'EXPIRING'].includes(state) && html`<p><a class="btn btn-outline-primary btn-sm" href=${countsWay(holding)}>${t('certificates.counts')}<span class="visually-hidden"> ${certification.name}</span></a></p>`}
  </article>`;
}
