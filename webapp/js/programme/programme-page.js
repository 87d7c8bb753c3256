import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { goTo } from '../parts/router.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { CyclePart } from './cycle-part.js';
import { exportProgramme } from './export.js';
import { HistoryPart } from './history-part.js';
import { NewCycle } from './new-cycle.js';

/** One programme: what it is for, how its cycles stand, what can be done, and what was. */
export function ProgrammePage({ api, params }) {
  const path = `/api/programmes/${params.id}`;
  const { data, problem, loading, reload } = useLoad((signal) => api.get(path, { signal }), [params.id]);
  const [changed, setChanged] = useState(0);
  const [failed, setFailed] = useState(null);
  const [archivedAt, setArchivedAt] = useState(0);
  const programme = data;

  const act = async (work) => {
    setFailed(null);
    try {
      const answer = await work();
      await reload();
      setChanged((count) => count + 1);
      return answer;
    } catch (refused) {
      setFailed(refused);
      await reload();
      return null;
    }
  };
  const archive = async () => (await act(() => api.post(`${path}/archive`))) && setArchivedAt(Date.now());
  const restore = () => {
    setArchivedAt(0);
    return act(() => api.post(`${path}/restore`));
  };
  const copy = async () => {
    const begun = await act(() => api.post(`${path}/copy`));
    if (begun) {
      goTo(`/programmes/${begun.programmeId}/edit`);
    }
  };
  if (!programme) {
    return html`<${Page} title=${t('programme.list.title')}>
      ${problem && html`<${Failed} problem=${problem} again=${reload} /><p><a href="#/programmes">${t('programme.begin.back')}</a></p>`}
      ${!problem && loading && html`<${Loading} lines=${8} />`}
    <//>`;
  }
  const edit = !programme.archived && html`<a class="btn btn-primary" href=${`#/programmes/${programme.id}/edit`}>${t('programme.page.edit')}</a>`;
  return html`<${Page} title=${programme.name} lead=${programme.goal || undefined} aside=${edit || undefined}>
    <p class="quiet"><a href="#/programmes">${t('programme.list.title')}</a> · ${t(`programme.kind.${programme.kind}`)}${programme.archived && ` · ${t('programme.page.archived')}`}</p>
    ${failed && html`<${Failed} title=${t('programme.page.failed')} problem=${failed} />`}
    <section class="part">
      <h2>${t('programme.page.cycles')}</h2>
      ${programme.cycles.map((cycle) => html`<${CyclePart} key=${cycle.id} api=${api} programme=${programme} cycle=${cycle} act=${act} />`)}
      ${!programme.archived && html`<${NewCycle} api=${api} programme=${programme} act=${act} />`}
    </section>
    <section class="part">
      <h2>${t('programme.page.actions')}</h2>
      <div class="tools">
        <a class="btn btn-outline-primary" href=${`#/programmes/${programme.id}/dry-run`}>${t('programme.summary.try')}</a>
        <a class="btn btn-outline-primary" href=${`#/programmes/${programme.id}/ideas`}>${t('programme.page.ideas')}</a>
        <a class="btn btn-outline-primary" href=${`#/programmes/${programme.id}/notices`}>${t('programme.page.notices')}</a>
        <a class="btn btn-outline-primary" href=${`#/programmes/${programme.id}/agendas`}>${t('programme.page.agendas')}</a>
        <a class="btn btn-outline-primary" href=${`#/programmes/${programme.id}/agendas`}>${t('programme.page.agendas')}</a>
        <a class="btn btn-outline-primary" href=${`#/programmes/${programme.id}/ideas`}>${t('programme.page.ideas')}</a>
        <button type="button" class="btn btn-outline-primary" onClick=${copy}><${Icon} name="copy" />${t('programme.page.copy')}</button>
        <button type="button" class="btn btn-outline-primary" onClick=${() => act(() => exportProgramme(api, programme))}><${Icon} name="download" />${t('programme.page.export')}</button>
        ${programme.archived
          ? html`<button type="button" class="btn btn-outline-primary" onClick=${restore}>${t('programme.page.restore')}</button>`
          : html`<button type="button" class="btn btn-outline-primary" onClick=${archive}>${t('programme.page.archive')}</button>`}
      </div>
    </section>
    ${programme.out.length > 0 &&
    html`<section class="part">
      <h2>${t('programme.page.out')}</h2>
      <ul class="rows">
        ${programme.out.map(
          ({ id, title }) => html`<li key=${id} class="row-line">
            <p class="row-title"><bdi>${title}</bdi></p>
            <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => act(() => api.delete(`${path}/opt-outs/${id}`))}>${t('home.reach.takePart')}</button>
          </li>`,
        )}
      </ul>
    </section>`}
    <${HistoryPart} api=${api} id=${programme.id} changed=${changed} />
    ${archivedAt > 0 && html`<${UndoToast} key=${archivedAt} sentence=${t('programme.page.archivedNow', { name: programme.name })} undo=${restore} onGone=${() => setArchivedAt(0)} />`}
  <//>`;
}
