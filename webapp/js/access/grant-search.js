import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { nameOf, PersonName } from '../parts/person-name.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';
import { rolesOfOthers } from '../roles.js';
import { EVERYONE, rosterPath } from '../roster/roster-query.js';

const SHOWN = 8;
const SHORTEST = 2;

/** Finds somebody of the course and gives them the role. */
export function GrantSearch({ api, grants, onGrant }) {
  const [search, setSearch] = useState('');
  const long = search.length >= SHORTEST;
  const { data, problem, reload } = useLoad(
    async (signal) => {
      if (!long) {
        return null;
      }
      const found = await api.get(rosterPath({ ...EVERYONE, search }, '', SHOWN), { signal });
      announce(t('roster.found', { count: found.total }));
      return found;
    },
    [search],
  );
  const holders = new Set(grants.map(({ personId }) => personId));

  return html`<section class="part">
    <h2>${t('access.give')}</h2>
    <${SearchField} id="access-search" label=${t('access.search')} value=${search} onSearch=${setSearch} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${long && data && html`<${Found} found=${data} holders=${holders} onGrant=${onGrant} />`}
    ${!long && html`<p class="quiet">${t('access.search.hint')}</p>`}
  </section>`;
}

function Found({ found, holders, onGrant }) {
  if (found.members.length === 0) {
    return html`<p>${t('access.search.none')}</p>`;
  }
  return html`<ul class="rows">
      ${found.members.map((person) => html`<${Candidate} key=${person.personId} person=${person} holds=${holders.has(person.personId)} onGrant=${onGrant} />`)}
    </ul>
    ${found.total > found.members.length && html`<p class="quiet">${t('access.search.more', { count: found.total - found.members.length })}</p>`}`;
}

function Candidate({ person, holds, onGrant }) {
  return html`<li class="row-line">
    <div>
      <p class="row-title"><${PersonName} person=${person} /></p>
      <p class="quiet">${rolesOfOthers(person.roles)}${person.email && html` · <bdi>${person.email}</bdi>`}</p>
    </div>
    ${holds
      ? html`<span class="quiet">${t('access.holds')}</span>`
      : html`<button type="button" class="btn btn-primary btn-sm" aria-label=${t('access.grant.named', { name: nameOf(person) })} onClick=${() => onGrant(person)}>
          ${t('access.grant.button')}
        </button>`}
  </li>`;
}
