import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { download } from '../roster/download.js';
import { Funnel } from './funnel.js';
import { InvitePanel } from './invite-panel.js';
import { ParticipantFilters } from './participant-filters.js';
import { ParticipantTable } from './participant-table.js';

const EVERYBODY = { search: '', stage: '', side: '' };

/** Who was invited to a cycle, how far each came, and the inviting itself. */
export function CyclePeoplePage({ api, params, refreshMe }) {
  const path = `/api/cycles/${encodeURIComponent(params.cycle)}`;
  const [filter, setFilter] = useState(EVERYBODY);
  const [more, setMore] = useState([]);
  const [problem, setProblem] = useState(null);
  const list = useLoad((signal) => {
    setMore([]);
    return api.get(withQuery(`${path}/participants`, filter), { signal });
  }, [filter]);
  const data = list.data;
  const last = more[more.length - 1] ?? data;

  const act = async (work) => {
    setProblem(null);
    try {
      await work();
      await list.reload();
      refreshMe();
    } catch (failure) {
      setProblem(failure);
    }
  };
  const showMore = () =>
    api.get(withQuery(`${path}/participants`, { ...filter, after: last.next })).then((part) => setMore([...more, part]), setProblem);
  const save = (what, name) => () => download(api, withQuery(`${path}/participants/${what}`, what === 'csv' ? filter : {}), name).catch(setProblem);

  if (!data) {
    return html`<${Page} title=${t('invite.title')}>${list.problem ? html`<${Failed} problem=${list.problem} again=${list.reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  const people = [...data.people, ...more.flatMap((part) => part.people)];
  const waiting = people.filter(({ stage }) => stage === 'APPLIED' || stage === 'WAITING');
  return html`<${Page} title=${t('invite.heading', { programme: data.programmeName })} lead=${data.cycle.name}>
    ${(problem ?? list.problem) && html`<${Failed} problem=${problem ?? list.problem} again=${list.reload} />`}
    <p><a href=${`#/programmes/${data.programme}`}>${t('invite.toProgramme')}</a></p>
    <${Funnel} funnels=${data.funnels} labels=${data.labels} />
    <${InvitePanel} api=${api} path=${path} labels=${data.labels} onInvited=${() => act(() => Promise.resolve())} />
    <section class="part">
      <h2>${t('invite.people')}</h2>
      <p class="quiet">${t('invite.reminders')}</p>
      <div class="enrol-ways">
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${save('csv', 'participants.csv')}><${Icon} name="download" />${t('invite.csv')}</button>
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${save('reminders', 'to-remind.csv')}><${Icon} name="download" />${t('invite.toRemind')}</button>
      </div>
      <${ParticipantFilters} filter=${filter} labels=${data.labels} onChange=${(change) => setFilter({ ...filter, ...change })} />
      <p class="list-count" role="status">${t('invite.found', { count: data.total })}${waiting.length > 0 && ` · ${t('invite.waiting', { count: waiting.length })}`}</p>
      ${people.length > 0 && html`<${ParticipantTable} people=${people} labels=${data.labels}
        withdraw=${({ invitation }) => act(() => api.post(`${path}/invitations/${invitation}/withdrawal`))}
        decide=${({ enrolment }, letIn, reason) => act(() => api.post(`/api/enrolments/${enrolment}/decision`, { letIn, reason }))} />`}
      ${last.next !== null && last.next !== undefined && html`<button type="button" class="btn btn-outline-primary" onClick=${showMore}>${t('roster.more')}</button>`}
    </section>
  <//>`;
}
