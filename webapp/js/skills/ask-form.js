import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';

/** Asks a colleague of the course, or my manager, how well I can do it. */
export function AskForm({ api, skill }) {
  const [search, setSearch] = useState('');
  const [message, setMessage] = useState('');
  const [asked, setAsked] = useState([]);
  const [failure, setFailure] = useState(null);
  const { data, problem } = useLoad((signal) => api.get(withQuery('/api/assessment-requests/colleagues', { search }), { signal }), [search]);
  const people = [...(data?.manager ? [{ ...data.manager, manager: true }] : []), ...(data?.colleagues ?? []).filter(({ personId }) => personId !== data.manager?.personId)];

  const ask = async (person) => {
    setFailure(null);
    try {
      await api.post('/api/assessment-requests', { skillId: skill.id, personId: person.personId, message });
      setAsked([...asked, person.personId]);
      announce(t('skills.ask.done', { name: nameOf(person) }));
    } catch (failed) {
      setFailure(failed);
    }
  };

  return html`<section class="part">
    <h2>${t('skills.ask.title')}</h2>
    <p class="quiet">${t('skills.ask.lead')}</p>
    <${Field} id="ask-message" label=${t('skills.ask.message')} value=${message} onInput=${setMessage} rows=${2} maxlength="1000" />
    <${SearchField} id="ask-search" label=${t('skills.ask.search')} value=${search} onSearch=${setSearch} />
    ${(failure ?? problem) && html`<${Failed} problem=${failure ?? problem} />`}
    ${search.length > 1 && people.length === 0 && data && html`<p>${t('skills.ask.none')}</p>`}
    <ul class="rows">
      ${people.map(
        (person) => html`<li key=${person.personId} class="row-line">
          <p class="row-title">${nameOf(person)}${person.manager && html` <span class="quiet">${t('skills.ask.manager')}</span>`}</p>
          ${asked.includes(person.personId)
            ? html`<span class="quiet">${t('skills.request.asked')}</span>`
            : html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => ask(person)}>${t('skills.ask.button')}<span class="visually-hidden"> ${nameOf(person)}</span></button>`}
        </li>`,
      )}
    </ul>
  </section>`;
}
