import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { PersonName } from '../parts/person-name.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';
import { AddToPlan } from '../plan/add-to-plan.js';

/** What people offer to teach, each in their own words; one offer alone where its address names it. */
export function OffersPage({ api, params }) {
  const [search, setSearch] = useState('');
  const { data, problem, loading, reload } = useLoad((signal) => api.get(withQuery('/api/offers', { search }), { signal }), [search]);
  const offers = (data?.offers ?? []).filter(({ id }) => !params.id || id === params.id);
  return html`<${Page} title=${t('offers.title')} lead=${t('offers.lead')}>
    ${params.id ? html`<p><a href="#/offers">${t('offers.all')}</a></p>` : html`<${SearchField} id="offers-search" label=${t('offers.search')} value=${search} onSearch=${setSearch} />`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${6} />`}
    ${data && offers.length === 0 && html`<${Empty} icon="search" title=${t(search || params.id ? 'offers.none.found' : 'offers.none')}><p>${t('offers.none.text')}</p><//>`}
    ${data && !params.id && offers.length > 0 && html`<p class="list-count" role="status">${t('offers.found', { count: data.total })}</p>`}
    <ul class="enrol-cards offers">${offers.map((offer) => html`<li key=${offer.id}><${OfferCard} api=${api} offer=${offer} /></li>`)}</ul>
    ${data && !params.id && data.total > data.offers.length && html`<p class="quiet">${t('offers.more', { count: data.offers.length })}</p>`}
  <//>`;
}

function OfferCard({ api, offer }) {
  return html`<article class="enrol-card">
    <div class="enrol-card-head"><h2 dir="auto">${offer.skillName}</h2><span class="quiet">${t('offers.level', { level: offer.level })}</span></div>
    ${offer.sentence && html`<p dir="auto">${offer.sentence}</p>`}
    <p class="quiet">${offer.own ? t('offers.own') : html`<${PersonName} person=${offer} />`} · <span dir="auto">${offer.programme}</span></p>
    ${offer.own ? html`<a href=${`#/enrol/${offer.cycle}`}>${t('offers.change')}</a>` : html`<${AddToPlan} api=${api} kind="OFFER" subject=${offer.id} title=${`${offer.skillName} · ${offer.name}`} />`}
  </article>`;
}
