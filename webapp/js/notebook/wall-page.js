import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { nameOf } from '../parts/person-name.js';
import { Ago } from '../parts/time.js';
import { useLoad } from '../parts/use-load.js';
import { IdeaCard } from './idea-card.js';

/** What people of a programme chose to show to all of it. */
export function WallPage({ api, params }) {
  const { data, problem, reload } = useLoad((signal) => api.get(`/api/cycles/${encodeURIComponent(params.cycle)}/wall`, { signal }), [params.cycle]);
  if (!data) {
    return html`<${Page} title=${t('wall.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  return html`<${Page} title=${t('wall.of', { programme: data.programmeName })} lead=${t('wall.lead')}>
    ${data.ideas.length + data.thanks.length === 0 && html`<${Empty} icon="people" title=${t('wall.none')}><p>${t('wall.none.text')}</p><//>`}
    ${data.thanks.length > 0 && html`<section class="part"><h2>${t('notebook.thanks')}</h2><ul class="notebook-cards">${data.thanks.map((one) => html`<li key=${one.id}><${WallThanks} one=${one} /></li>`)}</ul></section>`}
    ${data.ideas.length > 0 && html`<section class="part"><h2>${t('notebook.ideas')}</h2><ul class="notebook-cards">${data.ideas.map((idea) => html`<li key=${idea.id}><${IdeaCard} idea=${idea} /></li>`)}</ul></section>`}
  <//>`;
}

function WallThanks({ one }) {
  const from = nameOf({ personId: one.from, name: one.fromName });
  const to = nameOf({ personId: one.to, name: one.toName });
  return html`<article class="notebook-card"><p class="notebook-text" dir="auto">${one.text}</p><p class="quiet">${t('wall.fromTo', { from, to })} · <${Ago} at=${one.madeAt} /></p></article>`;
}
