import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { html, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { SearchField } from '../parts/search-field.js';

/** The skill that a goal is about, found as one types, or none. */
export function SkillPick({ api, id, value, onChange }) {
  const [found, setFound] = useState([]);
  const [searched, setSearched] = useState('');
  const running = useRef(0);
  const search = async (typed) => {
    const turn = ++running.current;
    setSearched(typed);
    const skills = typed ? await api.get(withQuery('/api/skills', { search: typed, limit: 6 })).then((page) => page.skills, () => []) : [];
    if (turn === running.current) {
      setFound(skills);
    }
  };
  const choose = (skill) => {
    onChange({ id: skill.id, name: skill.name, levels: skill.levels });
    announce(t('mentorship.goal.skill.chosen', { name: skill.name }));
    setFound([]);
  };
  if (value) {
    return html`<div class="field"><span class="form-label">${t('mentorship.goal.field.skill')}</span>
      <p class="goal-skill"><bdi>${value.name}</bdi> <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange(null)}>${t('mentorship.goal.skill.other')}</button></p></div>`;
  }
  return html`<div class="field">
    <${SearchField} id=${id} label=${t('mentorship.goal.field.skill')} value=${searched} onSearch=${search} placeholder=${t('mentorship.goal.skill.search')} />
    <p class="form-text">${t('mentorship.goal.skill.why')}</p>
    <ul class="goal-found">${found.map((skill) => html`<li key=${skill.id}><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => choose(skill)}><${Icon} name="plus" /><span dir="auto">${skill.name}</span></button></li>`)}</ul>
    ${searched && found.length === 0 && html`<p class="quiet">${t('mentorship.goal.skill.none')}</p>`}
  </div>`;
}
