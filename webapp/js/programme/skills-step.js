import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { error } from './field-error.js';

/** Skills by group, of which those in scope are ticked. */
export function SkillsStep({ design: { draft, set }, choices, missing }) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/);
  const found = choices.filter(({ name, group, code }) => words.every((word) => `${name} ${group} ${code}`.toLowerCase().includes(word)));
  const groups = [...new Set(found.map(({ group }) => group))];
  const wrong = error(missing, 'SKILLS');
  const toggle = (id, on) => set({ skills: on ? [...draft.skills, id] : draft.skills.filter((one) => one !== id) });
  const all = (group, on) => {
    const ids = found.filter((skill) => skill.group === group).map(({ id }) => id);
    const others = draft.skills.filter((id) => !ids.includes(id));
    set({ skills: on ? [...others, ...ids] : others });
  };
  return html`
    <${SearchField} id="skill-search" label=${t('programme.skills.search')} value=${search} onSearch=${setSearch} />
    <p role="status">${t('programme.skills.chosen', { count: draft.skills.length })}</p>
    ${wrong && html`<p class="field-error">${wrong}</p>`}
    ${groups.map((group) => {
      const its = found.filter((skill) => skill.group === group);
      const chosen = its.filter(({ id }) => draft.skills.includes(id)).length;
      return html`<fieldset key=${group} class="skill-group">
        <legend>${group} <span class="quiet">${t('programme.skills.ofGroup', { chosen, count: its.length })}</span></legend>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => all(group, chosen < its.length)}>
          ${t(chosen < its.length ? 'programme.skills.all' : 'programme.skills.noneOfGroup', { group })}
        </button>
        <div class="skill-lines">
          ${its.map(
            ({ id, name }) => html`<label key=${id} class="choice-line">
              <input class="form-check-input" type="checkbox" checked=${draft.skills.includes(id)} onChange=${(event) => toggle(id, event.target.checked)} />
              <span class="choice-label"><bdi>${name}</bdi></span>
            </label>`,
          )}
        </div>
      </fieldset>`;
    })}
    ${found.length === 0 && html`<p>${t('programme.skills.none')}</p>`}
  `;
}
