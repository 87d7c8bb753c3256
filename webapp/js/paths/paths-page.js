import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { goTo } from '../parts/router.js';
import { useLoad } from '../parts/use-load.js';
import { PlanWays } from '../plan/plan-ways.js';
import { managesProgrammes } from '../roles.js';

/** My paths, and templates to copy. */
export function PathsPage({ api, me }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/paths', { signal }));
  const [failure, setFailure] = useState(null);
  const make = async (path, body) => {
    setFailure(null);
    try {
      goTo(`/paths/${(await api.post(path, body)).id}`);
    } catch (refused) {
      setFailure(refused);
    }
  };
  const begin = (template) => make('/api/paths', { template, title: t('paths.untitled'), target: 'FREE', steps: [] });
  return html`<${Page} title=${t('paths.title')} lead=${t('paths.lead')}>
    <${PlanWays} here="/paths" />
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${4} />`}
    ${data && html`<section class="part"><h2>${t('paths.mine')}</h2>
        ${data.mine.length === 0 && html`<p>${t('paths.none')}</p>`}
        <${List} paths=${data.mine} />
        <div class="tools"><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => begin(false)}>${t('paths.new')}</button></div>
      </section>
      ${(data.templates.length > 0 || managesProgrammes(me)) && html`<section class="part"><h2>${t('paths.templates')}</h2>
        <${List} paths=${data.templates} action=${({ id, title }) => html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => make(`/api/paths/${id}/copy`, {})}>${t('paths.copy')}<span class="visually-hidden"> ${title}</span></button>`} />
        ${managesProgrammes(me) && html`<div class="tools"><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => begin(true)}>${t('paths.newTemplate')}</button></div>`}
      </section>`}`}
  <//>`;
}

function List({ paths, action }) {
  return html`<ul class="rows">${paths.map((path) => html`<li key=${path.id} class="row-line">
    <div><p class="row-title"><a href=${`#/paths/${path.id}`}><bdi>${path.title}</bdi></a></p><p class="quiet">${t(`paths.state.${path.state}`)} · ${t('paths.steps', { count: path.steps.length })}</p></div>
    ${action?.(path)}
  </li>`)}</ul>`;
}
