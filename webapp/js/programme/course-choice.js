import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';

/** Which courses a programme is for: those chosen first, then what a search finds. */
export function CourseChoice({ api, chosen, names, learn, error, onChange }) {
  const [search, setSearch] = useState('');
  const { data, problem, reload } = useLoad(
    async (signal) => {
      const found = await api.get(withQuery('/api/courses', { search }), { signal });
      learn(Object.fromEntries(found.courses.map(({ id, title, label }) => [id, title || label])));
      return found;
    },
    [search],
  );
  const shown = [...chosen.map((id) => ({ id, title: names[id] ?? '?' })), ...(data?.courses ?? []).filter(({ id }) => !chosen.includes(id))];
  const toggle = (id) => (event) => onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id));
  return html`<div class="field-group">
    <${SearchField} id="course-search" label=${t('programme.courses.search')} value=${search} onSearch=${setSearch} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    <fieldset class="choice" aria-describedby=${error && 'courses-error'}>
      <legend class="form-label">${t('programme.field.courses')} <span class="quiet">${t('programme.courses.chosen', { count: chosen.length })}</span></legend>
      ${error && html`<p class="field-error" id="courses-error">${error}</p>`}
      <div class="choice-scroll" tabindex="-1">
        ${shown.map(
          ({ id, title, label }) => html`<label key=${id} class="choice-line">
            <input class="form-check-input" type="checkbox" checked=${chosen.includes(id)} onChange=${toggle(id)} />
            <span class="choice-label"><bdi>${title || label}</bdi></span>
          </label>`,
        )}
      </div>
      ${data && shown.length === 0 && html`<p class="quiet">${t('programme.courses.none')}</p>`}
    </fieldset>
  </div>`;
}
