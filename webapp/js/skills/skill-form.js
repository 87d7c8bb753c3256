import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Choice } from './evidence.js';
import { levelWord } from './levels.js';

const KINDS = { HARD: 'library.kind.hard', SOFT: 'library.kind.soft' };
const DECAYS = { ACCURACY: 'library.decay.accuracy', SPEED: 'library.decay.speed', MIXED: 'library.decay.mixed', STABLE: 'library.decay.stable' };
const NEW = { code: '', name: '', group: '', kind: 'HARD', decay: 'MIXED', description: '', levels: ['', '', '', '', '', ''] };
const CHANGED = 'skill-changed';

/** The words of a new skill or of one that is there. What somebody else saved meanwhile is shown beside what was typed. */
export function SkillForm({ api, skill, frameworks = [], first, onSaved, cancel }) {
  const [words, setWords] = useState(skill ? pick(skill) : NEW);
  const [frameworkId, setFrameworkId] = useState((first ?? frameworks[0])?.id);
  const [version, setVersion] = useState(skill?.version);
  const [state, setState] = useState({ busy: false, problem: null, theirs: null });
  const set = (field) => (value) => setWords({ ...words, [field]: value });
  const setLevel = (level) => (value) => setWords({ ...words, levels: words.levels.map((one, at) => (at === level ? value : one)) });
  const id = skill?.id ?? 'new';

  const submit = async (event) => {
    event.preventDefault();
    setState({ busy: true, problem: null, theirs: null });
    try {
      await (skill ? api.put(`/api/skills/${skill.id}`, { ...words, version }) : api.post('/api/skills', { ...words, frameworkId }));
      await onSaved();
    } catch (problem) {
      setState({ busy: false, problem, theirs: problem.code === CHANGED ? await now() : null });
    }
  };
  const now = async () => {
    const { mastery } = await api.get(`/api/my-skills/${skill.id}`).catch(() => ({ mastery: null }));
    setVersion(mastery?.skill.version ?? version);
    return mastery?.skill ?? null;
  };

  return html`<form class="skill-form" onSubmit=${submit}>
    ${!skill && html`<div class="field">
      <label class="form-label" for="new-framework">${t('library.into')}</label>
      <select class="form-select" id="new-framework" value=${frameworkId} onChange=${(event) => setFrameworkId(event.target.value)}>
        ${frameworks.map(({ id: one, title }) => html`<option key=${one} value=${one}>${title}</option>`)}
      </select>
    </div>`}
    <${Field} id=${`name-${id}`} label=${t('library.skill.name')} value=${words.name} onInput=${set('name')} maxlength="100" required />
    <${Field} id=${`code-${id}`} label=${t('library.skill.code')} hint=${t('library.skill.code.hint')} value=${words.code} onInput=${set('code')} maxlength="100" required code />
    <${Field} id=${`group-${id}`} label=${t('library.skill.group')} value=${words.group} onInput=${set('group')} maxlength="100" />
    <${Field} id=${`description-${id}`} label=${t('library.description')} value=${words.description} onInput=${set('description')} rows=${2} maxlength="4000" />
    <${Choice} id=${`kind-${id}`} label=${t('library.skill.kind')} words=${KINDS} value=${words.kind} onChange=${set('kind')} />
    <${Choice} id=${`decay-${id}`} label=${t('library.skill.decay')} words=${DECAYS} value=${words.decay} onChange=${set('decay')} />
    <fieldset>
      <legend>${t('library.skill.levels')}</legend>
      ${words.levels.map((text, level) => html`<${Field} key=${level} id=${`level-${level}-${id}`} label=${`${level} · ${levelWord(level)}`} value=${text} onInput=${setLevel(level)} maxlength="500" />`)}
    </fieldset>
    ${state.problem && html`<${Failed} problem=${state.problem}>${state.theirs && html`<${Theirs} skill=${state.theirs} mine=${words} />`}<//>`}
    <div class="tools">
      <button type="submit" class="btn btn-primary btn-sm" aria-disabled=${state.busy}>${t('library.save')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${cancel}>${t('skills.cancel')}</button>
    </div>
  </form>`;
}

function Theirs({ skill, mine }) {
  const fields = ['name', 'code', 'group', 'description', 'kind', 'decay'].filter((field) => skill[field] !== mine[field]);
  const levels = skill.levels.map((text, level) => ({ text, level })).filter(({ text, level }) => text !== mine.levels[level]);
  return html`<p>${t('library.theirs')}</p>
    <ul>
      ${fields.map((field) => html`<li key=${field}><bdi>${skill[field]}</bdi></li>`)}
      ${levels.map(({ text, level }) => html`<li key=${level}>${level}: <bdi>${text}</bdi></li>`)}
    </ul>`;
}

/** What the form does not show, alignments and what the skill is a part of, is not sent and stays as it is. */
function pick({ code, name, group, kind, decay, description, levels }) {
  return { code, name, group, kind, decay, description, levels };
}
