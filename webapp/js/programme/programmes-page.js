import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Segments } from '../parts/segments.js';
import { Ago } from '../parts/time.js';
import { useLoad } from '../parts/use-load.js';
import { CycleDates, CycleState } from './cycle-state.js';
import { ImportPart } from './import-part.js';

/** The programmes of the site, for those who run them. */
export function ProgrammesPage({ api }) {
  const [archived, setArchived] = useState(false);
  const { data, problem, loading, reload } = useLoad((signal) => api.get(`/api/programmes?archived=${archived}`, { signal }), [archived]);
  const aside = html`<a class="btn btn-primary" href="#/programmes/new"><${Icon} name="plus" />${t('programme.list.new')}</a>`;
  const choices = [
    { value: 'false', label: t('programme.list.living') },
    { value: 'true', label: t('programme.list.archive') },
  ];
  return html`<${Page} title=${t('programme.list.title')} lead=${t('programme.list.lead')} aside=${aside}>
    <${Segments} legend=${t('programme.list.which')} name="programmes" choices=${choices} value=${String(archived)} onChange=${(value) => setArchived(value === 'true')} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${6} />`}
    ${data && html`<${Programmes} programmes=${data.programmes} archived=${archived} />`}
    ${!archived && html`<${ImportPart} api=${api} />`}
  <//>`;
}

function Programmes({ programmes, archived }) {
  if (programmes.length === 0) {
    return archived
      ? html`<${Empty} icon="inbox" title=${t('programme.list.noneArchived')} />`
      : html`<${Empty} icon="people" title=${t('programme.list.none')}>
          <p>${t('programme.list.noneText')}</p>
          <a class="btn btn-outline-primary btn-sm" href="#/programmes/new">${t('programme.list.new')}</a>
        <//>`;
  }
  return html`<ul class="rows">
    ${programmes.map((programme) => html`<${Line} key=${programme.id} programme=${programme} />`)}
  </ul>`;
}

function Line({ programme: { id, name, goal, kind, changedAt, cycles } }) {
  return html`<li class="programme-line">
    <p class="row-title"><a href=${`#/programmes/${id}`}><bdi>${name}</bdi></a></p>
    <p class="quiet">${t(`programme.kind.${kind}`)} · ${t('programme.list.changed')} <${Ago} at=${changedAt} /></p>
    ${goal && html`<p class="programme-goal" dir="auto">${goal}</p>`}
    <ul class="cycle-lines">
      ${cycles.map(
        (cycle) => html`<li key=${cycle.id}>
          <${CycleState} state=${cycle.state} /> <bdi>${cycle.name}</bdi>${' '}
          <span class="quiet"><${CycleDates} cycle=${cycle} />${cycle.people.invited > 0 && ` · ${t('programme.list.people', { count: cycle.people.invited })}`}</span>
        </li>`,
      )}
    </ul>
  </li>`;
}
