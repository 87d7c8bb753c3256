import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const PAUSE = 250;
const SHOWN = 6;

/** The skill that a criterion says something about: found as one types, or none. */
export function SkillAlign({ api, id, value, names, onChange }) {
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState(null);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    if (typed.trim() === '') {
      setFound(null);
      return undefined;
    }
    const wait = setTimeout(async () => {
      const skills = await api.get(withQuery('/api/skills', { search: typed.trim(), limit: SHOWN })).then((page) => page.skills, () => []);
      if (mine === turn.current) {
        setFound(skills);
      }
    }, PAUSE);
    return () => clearTimeout(wait);
  }, [typed]);
  const choose = (skill) => {
    setName(skill.name);
    setTyped('');
    announce(t('activity.skill.chosen', { name: skill.name }));
    onChange(skill.id);
  };
  if (value) {
    return html`<div class="field"><span class="form-label">${t('activity.skill.label')}</span>
      <p><bdi>${name || names[value] || t('activity.skill.unknown')}</bdi> <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => { setName(''); onChange(null); }}>${t('activity.skill.none')}</button></p></div>`;
  }
  return html`<div class="field">
    <label class="form-label" for=${id}>${t('activity.skill.label')}</label>
    <p class="form-text" id=${`${id}-hint`}>${t('activity.skill.hint')}</p>
    <input class="form-control" id=${id} type="search" autocomplete="off" maxlength="100" value=${typed} placeholder=${t('activity.skill.search')} aria-describedby=${`${id}-hint`}
      onInput=${({ target }) => setTyped(target.value)} onKeyDown=${(event) => event.key === 'Enter' && event.preventDefault()} />
    ${found && html`<ul class="activity-found">
      ${found.map((skill) => html`<li key=${skill.id}><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => choose(skill)}><${Icon} name="plus" /><span dir="auto">${skill.name}</span></button></li>`)}
    </ul>`}
    ${found?.length === 0 && html`<p class="quiet" role="status">${t('activity.skill.nothing')}</p>`}
  </div>`;
}
