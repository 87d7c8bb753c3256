import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { html, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const SHOWN = 8;

/** Lower case without accents, as people type. */
export function folded(text) {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** Skills in whose name or group every word occurs. */
export function found(skills, search) {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return skills.filter(({ name, group }) => words.every((word) => folded(`${name} ${group}`).includes(word)));
}

/** Finds a skill of the programme as somebody types, and adds it with one press. */
export function SkillSearch({ id, label, skills, add }) {
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const field = useRef(null);
  const matching = found(skills, search);
  const shown = all ? matching : matching.slice(0, SHOWN);
  const choose = (skill) => {
    add(skill);
    setSearch('');
    announce(t('enrolment.skills.added', { name: skill.name }));
    field.current?.focus();
  };
  return html`<div class="enrol-search">
    <label class="form-label" for=${id}>${label}</label>
    <input class="form-control" type="search" id=${id} ref=${field} autocomplete="off" maxlength="100" value=${search} placeholder=${t('enrolment.skills.search')}
      onInput=${(event) => setSearch(event.target.value)} />
    <ul class="enrol-found">
      ${shown.map(
        (skill) => html`<li key=${skill.id}>
          <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => choose(skill)}><${Icon} name="plus" /><span dir="auto">${skill.name}</span></button>
        </li>`,
      )}
    </ul>
    ${matching.length === 0 && html`<p class="quiet">${t('enrolment.skills.none')}</p>`}
    ${matching.length > shown.length &&
    html`<button type="button" class="btn btn-link btn-sm" onClick=${() => setAll(true)}>${t('enrolment.skills.more', { count: matching.length - shown.length })}</button>`}
  </div>`;
}
