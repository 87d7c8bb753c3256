import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { download } from '../roster/download.js';
import { AnswerForm } from './answer-form.js';
import { IdeaCard } from './idea-card.js';

/** The ideas of a programme that their authors let go as far as those who run it. */
export function ProgrammeIdeasPage({ api, params }) {
  const base = `/api/programmes/${encodeURIComponent(params.programme)}/ideas`;
  const { data, problem, reload } = useLoad((signal) => api.get(base, { signal }), [params.programme]);
  const [answered, setAnswered] = useState(null);
  const [failure, setFailure] = useState(null);
  const answer = (idea) => async (reply) => {
    setFailure(null);
    try {
      setAnswered(await api.post(`${base}/${idea.id}/answer`, { version: idea.version, ...reply }));
      announce(t('ideas.answered'));
      return true;
    } catch (refused) {
      setFailure(refused);
      setAnswered(null);
      await reload();
      return false;
    }
  };
  const shown = answered ?? data;
  if (!shown) {
    return html`<${Page} title=${t('ideas.staff.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  return html`<${Page} title=${t('ideas.staff.of', { programme: shown.programmeName })} lead=${t('ideas.staff.lead')}>
    <p><a href=${`#/programmes/${params.programme}`}>${t('ideas.staff.back')}</a></p>
    ${failure && html`<${Failed} problem=${failure} />`}
    <${Counts} counts=${shown.counts} />
    ${shown.ideas.length === 0
      ? html`<${Empty} icon="inbox" title=${t('ideas.staff.none')}><p>${t('ideas.staff.none.text')}</p><//>`
      : html`<div class="tools">
          <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => download(api, `${base}/csv`, 'programme-ideas.csv').catch(setFailure)}><${Icon} name="download" />${t('ideas.staff.csv')}</button>
          <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => print()}><${Icon} name="print" />${t('ideas.staff.print')}</button>
        </div>`}
    <ul class="notebook-cards">
      ${shown.ideas.map((idea) => html`<li key=${idea.id}><${IdeaCard} idea=${idea}>${!idea.own && html`<${AnswerForm} idea=${idea} answer=${answer(idea)} />`}<//></li>`)}
    </ul>
  <//>`;
}

function Counts({ counts }) {
  return html`<dl class="notebook-counts">
    ${['raised', 'inTime', 'adopted', 'overdue'].map((one) => html`<div key=${one}><dt>${t(`ideas.count.${one}`)}</dt><dd>${counts[one]}</dd></div>`)}
  </dl>`;
}
