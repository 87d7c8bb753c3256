import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { usePath } from '../parts/router.js';
import { useLoad } from '../parts/use-load.js';
import { PlanWays } from '../plan/plan-ways.js';
import { managesProgrammes } from '../roles.js';
import { CatalogueFilters } from './catalogue-filters.js';
import { queryOf } from './catalogue-words.js';
import { CountsFor, countsOf, skillAsked } from './counts-for.js';
import { CatalogueTools } from './catalogue-tools.js';
import { OfferingCard } from './offering-card.js';

const AT_ONCE = 50;
const NOTHING = { search: '', kind: '', skill: null, cost: 'any', most: '', currency: '', retired: false };

/** What can be taken to learn something, searched and narrowed. */
export function CataloguePage({ api, me }) {
  const here = usePath();
  const [filter, setFilter] = useState(() => ({ ...NOTHING, skill: skillAsked(here) }));
  const [more, setMore] = useState({ of: '', offerings: [], next: null, problem: null });
  const counts = countsOf(here);
  const path = withQuery('/api/offerings', { ...queryOf(filter), scheme: counts.schemes, limit: AT_ONCE });
  const { data, problem, loading, reload } = useLoad((signal) => api.get(path, { signal }), [path]);
  const manages = managesProgrammes(me);
  const mine = more.of === path ? more : { offerings: [], next: data?.next, problem: null };
  const shown = data ? [...data.offerings, ...mine.offerings] : [];
  const showMore = async () => {
    try {
      const page = await api.get(withQuery('/api/offerings', { ...queryOf({ ...filter, after: mine.next }), scheme: counts.schemes, limit: AT_ONCE }));
      setMore({ of: path, offerings: [...mine.offerings, ...page.offerings], next: page.next, problem: null });
    } catch (failure) {
      setMore({ ...mine, of: path, problem: failure });
    }
  };
  const searching = counts.schemes.length > 0 || JSON.stringify(filter) !== JSON.stringify(NOTHING);

  return html`<${Page} title=${t('catalogue.title')} lead=${t('catalogue.lead')}>
    <${PlanWays} here="/catalogue" />
    <${CountsFor} counts=${counts} />
    ${manages && html`<${CatalogueTools} api=${api} />`}
    <${CatalogueFilters} api=${api} filter=${filter} onChange=${(change) => setFilter({ ...filter, ...change })} currencies=${data?.currencies ?? []} manages=${manages} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${6} />`}
    ${data && shown.length === 0 && html`<${Nothing} searching=${searching} clear=${() => setFilter(NOTHING)} />`}
    ${shown.length > 0 && html`<p class="quiet" role="status">${mine.next ? t('catalogue.found.more', { count: shown.length }) : t('catalogue.found', { count: shown.length })}</p>
      <ul class="offerings">${shown.map((offering) => html`<li key=${offering.id}><${OfferingCard} api=${api} offering=${offering} /></li>`)}</ul>`}
    ${mine.problem && html`<${Failed} problem=${mine.problem} />`}
    ${mine.next && html`<p><button type="button" class="btn btn-outline-primary" onClick=${showMore}>${t('catalogue.more')}</button></p>`}
  <//>`;
}

function Nothing({ searching, clear }) {
  if (!searching) {
    return html`<${Empty} icon="inbox" title=${t('catalogue.empty.title')}><p>${t('catalogue.empty.text')}</p><//>`;
  }
  return html`<${Empty} icon="search" title=${t('catalogue.none.title')}>
    <p>${t('catalogue.none.text')}</p>
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${clear}>${t('catalogue.none.clear')}</button>
  <//>`;
}
