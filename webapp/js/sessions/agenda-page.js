import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { AgendaView } from './agenda-view.js';
import { titleOf } from './agenda-words.js';

/** One agenda as a page to print or to keep beside the talk: a pair's with its programme's words, or the library's. */
export function AgendaPage({ api, params }) {
  const { id, agenda } = params;
  const path = id ? `/api/mentorships/${id}/agendas` : '/api/agendas';
  const { data, problem, reload } = useLoad((signal) => api.get(path, { signal }), [path]);
  const found = data?.agendas.find((one) => one.key === agenda || one.id === agenda);
  const words = data?.words ?? { mentee: t('sessions.side.senior'), mentor: t('sessions.side.junior') };
  if (!found) {
    return html`<${Page} title=${t('sessions.agenda')}>
      ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
      ${!data && !problem && html`<${Loading} lines=${8} />`}
      ${data && html`<${Empty} title=${t('sessions.agenda.gone')}><a class="btn btn-outline-primary btn-sm" href="#/">${t('sessions.agenda.home')}</a><//>`}
    <//>`;
  }
  const aside = html`<div class="form-ways">
    <${AddToPlan} api=${api} kind="AGENDA" subject=${found.id} title=${titleOf(found)} />
    <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => print()}><${Icon} name="print" />${t('sessions.print')}</button>
  </div>`;
  return html`<${Page} title=${titleOf(found)} lead=${t('sessions.agenda.lead', { count: found.minutes })} aside=${aside}>
    ${id && html`<p class="no-print"><a href=${`#/pairs/${id}/sessions`}>${t('sessions.toMeetings')}</a></p>`}
    <${AgendaView} agenda=${found} words=${words} />
  <//>`;
}
