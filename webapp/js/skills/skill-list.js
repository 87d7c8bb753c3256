import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { SearchField } from '../parts/search-field.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { byGroup } from './levels.js';
import { SkillForm } from './skill-form.js';

const AT_ONCE = 500;

/** Skills under their headings, to be searched, changed, retired, or taken away while nobody uses them. */
export function SkillList({ api, framework, frameworks, onChange }) {
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(null);
  const [failure, setFailure] = useState(null);
  const [done, setDone] = useState(null);
  const path = withQuery('/api/skills', { search, framework: framework?.id, retired: Boolean(framework), limit: AT_ONCE });
  const { data, problem, loading, reload } = useLoad((signal) => api.get(path, { signal }), [path]);

  const refresh = async () => {
    setOpen(null);
    await reload();
    await onChange();
  };
  const act = async (work) => {
    setFailure(null);
    try {
      return await work();
    } catch (failed) {
      setFailure(failed);
      return null;
    }
  };
  const retire = (skill, retired) =>
    act(async () => {
      const changed = await api.put(`/api/skills/${skill.id}/retired`, { version: skill.version, retired });
      await refresh();
      setDone(retired ? { skill: changed, sentence: t('library.retired.done', { skill: skill.name }) } : null);
    });
  const remove = (skill) =>
    act(async () => {
      await api.delete(`/api/skills/${skill.id}`);
      await refresh();
    });

  return html`<div>
    <${SearchField} id="library-search" label=${t('library.search')} value=${search} onSearch=${setSearch} />
    <div class="tools">
      <button type="button" class="btn btn-primary btn-sm" aria-expanded=${open === 'new'} onClick=${() => setOpen(open === 'new' ? null : 'new')}>${t('library.add')}</button>
    </div>
    ${open === 'new' && html`<${SkillForm} api=${api} frameworks=${frameworks} first=${framework} onSaved=${refresh} cancel=${() => setOpen(null)} />`}
    ${failure && html`<${Failed} problem=${failure} />`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${8} />`}
    ${data?.skills.length === 0 && html`<${Empty} icon="search" title=${t('library.none')} />`}
    ${byGroup(data?.skills ?? []).map(
      ({ group, items }) => html`<section key=${group} class="skill-group">
        <h3>${group || t('skills.group.none')}</h3>
        <ul class="rows">
          ${items.map((skill) => html`<${Line} key=${skill.id} api=${api} skill=${skill} open=${open === skill.id} onOpen=${setOpen} retire=${retire} remove=${remove} onSaved=${refresh} />`)}
        </ul>
      </section>`,
    )}
    ${data?.next && html`<p class="quiet">${t('library.more', { count: AT_ONCE })}</p>`}
    ${done && html`<${UndoToast} key=${done.skill.id + done.skill.version} sentence=${done.sentence} undo=${() => retire(done.skill, false)} onGone=${() => setDone(null)} />`}
  </div>`;
}

function Line({ api, skill, open, onOpen, retire, remove, onSaved }) {
  const hidden = html`<span class="visually-hidden"> ${skill.name}</span>`;
  return html`<li class="mastery">
    <div class="mastery-head">
      <p class="row-title">${skill.name} <span class="quiet">${skill.code}${skill.retired && ` · ${t('skills.retired')}`}</span></p>
      <div class="tools">
        <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${open} onClick=${() => onOpen(open ? null : skill.id)}>${t('library.edit')}${hidden}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => retire(skill, !skill.retired)}>${t(skill.retired ? 'library.unretire' : 'library.retire')}${hidden}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => remove(skill)}>${t('library.remove')}${hidden}</button>
      </div>
    </div>
    ${open && html`<${SkillForm} api=${api} skill=${skill} onSaved=${onSaved} cancel=${() => onOpen(null)} />`}
  </li>`;
}
