import { date } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { AdviceList } from '../paths/advice-list.js';
import { PlanWays } from './plan-ways.js';
import { subjectPath } from './plan-path.js';
import { putIntoPlan } from './planned.js';

const KINDS = { SKILL: 'plan.kind.skill', OFFER: 'plan.kind.offer', AGENDA: 'plan.kind.agenda', OFFERING: 'plan.kind.offering' };

/** What I put aside to learn, from wherever I met it. */
export function PlanPage({ api }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/plan', { signal }));
  const [removed, setRemoved] = useState(null);
  const [failure, setFailure] = useState(null);

  const act = (work) => {
    setFailure(null);
    return work.then(reload, setFailure);
  };
  const remove = (entry) => act(putIntoPlan(api, entry.kind, entry.subject, false)).then(() => setRemoved(entry));
  const putBack = () => {
    setRemoved(null);
    act(putIntoPlan(api, removed.kind, removed.subject, true));
  };

  return html`<${Page} title=${t('plan.title')} lead=${t('plan.lead')}>
    <${PlanWays} here="/plan" />
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${reload} />`}
    <p class="tools"><a class="btn btn-primary btn-sm" href="#/plan/best">${t('best.way')}</a></p>
    <${AdviceList} api=${api} onTaken=${reload} />
    ${!data && loading && html`<${Loading} />`}
    ${data && (data.entries.length === 0 ? html`<${Nothing} />` : html`<${Entries} entries=${data.entries} remove=${remove} />`)}
    ${removed && html`<${UndoToast} key=${removed.subject} sentence=${t('plan.removed', { title: removed.title })} undo=${putBack} onGone=${() => setRemoved(null)} />`}
  <//>`;
}

function Nothing() {
  return html`<${Empty} icon="inbox" title=${t('plan.empty.title')}>
    <p>${t('plan.empty.text')}</p>
    <a class="btn btn-outline-primary btn-sm" href="#/skills">${t('plan.empty.way')}</a>
  <//>`;
}

function Entries({ entries, remove }) {
  const columns = [
    {
      key: 'title',
      label: t('plan.column.title'),
      head: true,
      cell: (entry) => (entry.available ? html`<a href=${`#${subjectPath(entry)}`}>${entry.title}</a>` : html`${entry.title} <span class="quiet">${t('plan.gone')}</span>`),
    },
    { key: 'kind', label: t('plan.column.kind'), cell: (entry) => t(KINDS[entry.kind]) },
    { key: 'added', label: t('plan.column.added'), cell: (entry) => date(entry.addedAt) },
    {
      key: 'remove',
      label: t('plan.column.change'),
      quiet: true,
      cell: (entry) => html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => remove(entry)}>
        ${t('plan.remove')}<span class="visually-hidden"> ${entry.title}</span>
      </button>`,
    },
  ];
  return html`<${Table} caption=${t('plan.title')} columns=${columns} rows=${entries} keyOf=${(entry) => entry.kind + entry.subject} />`;
}
