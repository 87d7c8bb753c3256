import { date } from '../format.js';
import { t } from '../i18n.js';
import { html, useEffect, useRef } from '../parts/html.js';
import { PersonName } from '../parts/person-name.js';
import { Table } from '../parts/table.js';
import { Ago } from '../parts/time.js';
import { rolesOfOthers } from '../roles.js';

/** The people of the course; after "Show more" the focus stands on the first that came new. */
export function RosterTable({ members, focusAt }) {
  const first = useRef(null);
  useEffect(() => {
    if (focusAt > 0) {
      first.current?.focus();
    }
  }, [focusAt, members.length > focusAt]);

  return html`<${Table}
    caption=${t('roster.caption')}
    columns=${columns(members)}
    rows=${members}
    keyOf=${({ personId }) => personId}
    even
    rowRef=${(index) => (focusAt > 0 && index === focusAt ? first : undefined)}
  />`;
}

function columns(members) {
  const left = members.some(({ leftAt }) => leftAt);
  return [
    { key: 'person', label: t('roster.column.person'), head: true, cell: person },
    { key: 'role', label: t('roster.column.role'), quiet: true, cell: ({ roles }) => rolesOfOthers(roles) },
    left
      ? { key: 'left', label: t('roster.column.left'), cell: ({ leftAt }) => (leftAt ? day(leftAt) : '') }
      : { key: 'joined', label: t('roster.column.joined'), cell: ({ joinedAt }) => (joinedAt ? day(joinedAt) : t('roster.unknown')) },
    { key: 'opened', label: t('roster.column.opened'), cell: opened },
  ];
}

function day(instant) {
  return html`<time datetime=${instant}>${date(instant)}</time>`;
}

function person(member) {
  return html`<${PersonName} person=${member} />${member.email && html`<span class="mail"><bdi>${member.email}</bdi></span>`}`;
}

function opened({ lastLaunchAt }) {
  return lastLaunchAt ? html`<${Ago} at=${lastLaunchAt} />` : html`<span class="quiet">${t('roster.notYet')}</span>`;
}
