import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { AssessForm } from './level-choice.js';

const SHOWN = 8;

/** Finds a skill that is not among mine yet, to say how well I can do it or to put it into my plan. */
export function AddSkill({ api, known, assess }) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(null);
  const { data, problem, reload } = useLoad(
    async (signal) => {
      if (search === '') {
        return null;
      }
      const found = await api.get(withQuery('/api/skills', { search, limit: SHOWN + 1 }), { signal });
      announce(t('skills.add.found', { count: found.skills.length }));
      return found;
    },
    [search],
  );
  const send = (skill) => async (level, note) => {
    await assess(skill)(level, note);
    setChosen(null);
    setSearch('');
  };

  return html`<section class="part" id="add-skill">
    <h2>${t('skills.add.title')}</h2>
    <${SearchField} key=${chosen === null ? 'search' : 'chosen'} id="skill-search" label=${t('skills.add.search')} value=${search} onSearch=${setSearch} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${data?.skills.length === 0 && html`<p>${t('skills.add.none')}</p>`}
    ${data &&
    html`<ul class="rows">
      ${data.skills.slice(0, SHOWN).map(
        (skill) => html`<li key=${skill.id} class="mastery">
          <div class="mastery-head">
            <p class="row-title"><a href=${`#/skills/${skill.id}`}>${skill.name}</a> <span class="quiet">${skill.group}</span></p>
            <div class="tools">
              ${known.includes(skill.id)
                ? html`<span class="quiet">${t('skills.add.known')}</span>`
                : html`<button type="button" class="btn btn-primary btn-sm" aria-expanded=${chosen === skill.id} onClick=${() => setChosen(skill.id)}>
                    ${t('skills.add.button')}<span class="visually-hidden"> ${skill.name}</span>
                  </button>`}
              <${AddToPlan} api=${api} kind="SKILL" subject=${skill.id} title=${skill.name} />
            </div>
          </div>
          <p class="quiet">${skill.description}</p>
          ${chosen === skill.id &&
          html`<${AssessForm} skill=${skill} legend=${t('skills.assess.legend', { skill: skill.name })} send=${send(skill)} cancel=${() => setChosen(null)} />`}
        </li>`,
      )}
    </ul>`}
    ${data?.skills.length > SHOWN && html`<p class="quiet">${t('skills.add.more')}</p>`}
  </section>`;
}
