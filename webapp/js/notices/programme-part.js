import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { nameOf, PersonName } from '../parts/person-name.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';
import { NumberField } from '../programme/inputs.js';
import { EVERYONE, rosterPath } from '../roster/roster-query.js';

const SHOWN = 6;
const SHORTEST = 2;
const MOST = 1000000;

/** Who is told what goes to the sponsor, and how many may be told at once without asking. */
export function ProgrammePart({ api, path, settings, reload, sponsored = true }) {
  const [draft, setDraft] = useState(settings);
  const [failed, setFailed] = useState(null);
  const save = async (changed) => {
    setDraft(changed);
    setFailed(null);
    try {
      const { sponsor, mostPeople, mostNotices, version } = changed;
      await api.put(`${path}/notice-settings`, { sponsor: sponsor?.id ?? '', mostPeople, mostNotices, version });
      announce(t('notices.rule.kept'));
      await reload();
    } catch (refused) {
      setFailed(refused);
    }
  };
  return html`<section class="part">
    <h2>${t('notices.programme.title')}</h2>
    ${sponsored && html`<p>${draft.sponsor ? t('notices.sponsor.is', { name: draft.sponsor.name || t('person.notShared') }) : t('notices.sponsor.none')}</p>`}
    ${draft.sponsor && html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => save({ ...draft, sponsor: null })}>${t('notices.sponsor.remove')}</button></p>`}
    ${sponsored && html`<${SponsorSearch} api=${api} choose=${(person) => save({ ...draft, sponsor: { id: person.personId, name: person.name } })} />`}
    <${NumberField} id="most-people" label=${t('notices.most.people')} hint=${t('notices.most.hint')} value=${draft.mostPeople} min=${1} max=${MOST} onChange=${(mostPeople) => setDraft({ ...draft, mostPeople })} />
    <${NumberField} id="most-notices" label=${t('notices.most.notices')} value=${draft.mostNotices} min=${1} max=${MOST} onChange=${(mostNotices) => setDraft({ ...draft, mostNotices })} />
    ${failed && html`<${Failed} problem=${failed} again=${failed.code === 'notice-rule-changed' ? reload : undefined} />`}
    <p class="step-ways"><button type="button" class="btn btn-primary" onClick=${() => save(draft)}>${t('notices.programme.save')}</button></p>
  </section>`;
}

function SponsorSearch({ api, choose }) {
  const [search, setSearch] = useState('');
  const long = search.length >= SHORTEST;
  const { data, problem, reload } = useLoad(async (signal) => (long ? api.get(rosterPath({ ...EVERYONE, search }, '', SHOWN), { signal }) : null), [search]);
  return html`<${SearchField} id="sponsor-search" label=${t('notices.sponsor.search')} value=${search} onSearch=${setSearch} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${long && data && data.members.length === 0 && html`<p>${t('notices.sponsor.nobody')}</p>`}
    ${long && data && html`<ul class="rows">
      ${data.members.map(
        (person) => html`<li key=${person.personId} class="row-line">
          <p class="row-title"><${PersonName} person=${person} /></p>
          <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => choose(person)}>${t('notices.sponsor.choose')}<span class="visually-hidden"> ${nameOf(person)}</span></button>
        </li>`,
      )}
    </ul>`}`;
}
