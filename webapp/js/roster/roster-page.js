import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { isAdministrator } from '../roles.js';
import { Freshness } from './freshness.js';
import { RosterFilters } from './roster-filters.js';
import { EVERYONE, narrows } from './roster-query.js';
import { RosterTable } from './roster-table.js';
import { RosterTools } from './roster-tools.js';
import { useRefresh } from './use-refresh.js';
import { useRoster } from './use-roster.js';

/** The people of the course, as the LMS tells them. */
export function RosterPage({ api, me, refreshMe }) {
  const list = useRoster(api);
  const { roster, filter } = list;
  const [cleared, setCleared] = useState(0);
  const [focusAt, setFocusAt] = useState(0);
  const refresh = useRefresh(api, roster?.reading, () => {
    list.load();
    refreshMe();
  });
  const narrow = (change) => {
    setFocusAt(0);
    list.narrow(change);
  };
  const clear = () => {
    setCleared(cleared + 1);
    narrow(EVERYONE);
  };
  const more = () => {
    setFocusAt(roster.members.length);
    list.more();
  };

  const never = roster && !roster.readAt;
  const aside = html`<${RosterTools} api=${api} course=${me.course} filter=${filter} refresh=${refresh} empty=${never || !roster?.total} />`;
  return html`<${Page} title=${t('roster.title')} aside=${aside}>
    <${Freshness} roster=${roster} refresh=${refresh} administrator=${isAdministrator(me)} />
    ${!never && html`<${RosterFilters} filter=${filter} narrow=${narrow} counts=${roster?.counts} searchKey=${cleared} />`}
    ${list.problem && html`<${Failed} problem=${list.problem} again=${list.load} />`}
    ${!roster && list.loading && html`<${Loading} lines=${8} />`}
    ${never && html`<${Unread} roster=${roster} />`}
    ${roster && !never && html`<${People} list=${list} clear=${clear} more=${more} focusAt=${focusAt} />`}
  <//>`;
}

function People({ list: { roster, filter, loading }, clear, more, focusAt }) {
  const shown = roster.members.length;
  if (shown === 0) {
    return narrows(filter)
      ? html`<${Empty} icon="search" title=${t('roster.none.found')}>
          <p>${t('roster.none.advice')}</p>
          <button type="button" class="btn btn-outline-primary btn-sm" onClick=${clear}>${t('roster.none.clear')}</button>
        <//>`
      : html`<${Empty} icon="people" title=${t('roster.empty.title')}><p>${t('roster.empty.text')}</p><//>`;
  }
  return html`<div class=${loading ? 'list is-loading' : 'list'} aria-busy=${loading}>
    <p class="list-count">${shown < roster.total ? t('roster.shown', { shown, count: roster.total }) : t('roster.found', { count: roster.total })}</p>
    <${RosterTable} members=${roster.members} focusAt=${focusAt} />
    ${roster.next &&
    html`<div class="more">
      <button type="button" class="btn btn-outline-primary" aria-disabled=${loading} onClick=${() => loading || more()}>${t('roster.more')}</button>
      <span class="quiet">${t('roster.shown', { shown, count: roster.total })}</span>
    </div>`}
  </div>`;
}

function Unread({ roster }) {
  if (roster.reading) {
    return html`<${Loading} lines=${8} label=${t('roster.refresh.reading')} />`;
  }
  if (roster.problem) {
    return null;
  }
  return roster.available
    ? html`<${Empty} icon="people" title=${t('roster.unread.title')}><p>${t('roster.unread.text')}</p><//>`
    : html`<${Empty} icon="people" title=${t('roster.unavailable.title')}><p>${t('roster.unavailable.text')}</p><//>`;
}
