import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { AskForm } from './ask-form.js';
import { EstimateLine } from './estimate.js';
import { EvidenceList } from './evidence.js';
import { AssessForm } from './level-choice.js';
import { levelSentence, levelWord } from './levels.js';
import { TeachWay } from './teach-way.js';
import { Timeline } from './timeline.js';

/** One skill: what its levels look like, and what was said of mine. */
export function SkillPage({ api, params }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get(`/api/my-skills/${encodeURIComponent(params.id)}`, { signal }), [params.id]);
  if (!data) {
    return html`<${Page} title=${t('skills.skill')}>
      ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
      ${loading && html`<${Loading} lines=${6} />`}
      <p><a href="#/skills">${t('skills.back')}</a></p>
    <//>`;
  }
  const { mastery } = data;
  const { skill } = mastery;
  const aside = html`<${TeachWay} skill=${skill} /> <${AddToPlan} api=${api} kind="SKILL" subject=${skill.id} title=${skill.name} />`;
  return html`<${Page} title=${skill.name} lead=${skill.group} aside=${aside}>
    <p><a href="#/skills">${t('skills.back')}</a></p>
    ${skill.description && html`<p class="kept-lines read">${skill.description}</p>`}
    <${Mine} api=${api} mastery=${mastery} onChange=${reload} />
    <${Timeline} words=${data.words} />
    <${EvidenceList} api=${api} skill=${skill} evidence=${data.evidence} onChange=${reload} />
    <${AskForm} api=${api} skill=${skill} />
    <${LevelsAndSources} api=${api} skill=${skill} />
  <//>`;
}

function Mine({ api, mastery, onChange }) {
  const { skill } = mastery;
  const [open, setOpen] = useState(false);
  const send = async (level, note) => {
    await api.post(`/api/my-skills/${skill.id}/assessments`, { level, note });
    setOpen(false);
    await onChange();
    announce(t('skills.assess.done', { skill: skill.name }));
  };
  return html`<section class="part">
    <h2>${t('skills.mine')}</h2>
    <${EstimateLine} mastery=${mastery} />
    ${open
      ? html`<${AssessForm} skill=${skill} legend=${t('skills.assess.legend', { skill: skill.name })} send=${send} cancel=${() => setOpen(false)} />`
      : html`<button type="button" class="btn btn-primary btn-sm" onClick=${() => setOpen(true)}>${t('skills.assess.button')}</button>`}
  </section>`;
}

function LevelsAndSources({ api, skill }) {
  const { data } = useLoad((signal) => api.get('/api/skill-frameworks', { signal }));
  const framework = data?.frameworks.find(({ id }) => id === skill.frameworkId);
  return html`<section class="part">
    <h2>${t('skills.levels.title')}</h2>
    <ol class="levels" start="0">
      ${[0, 1, 2, 3, 4, 5].map((level) => html`<li key=${level}><strong>${levelWord(level)}</strong><br />${levelSentence(skill, level)}</li>`)}
    </ol>
    ${skill.alignments.length > 0 &&
    html`<p class="quiet">${t('skills.aligned')} ${skill.alignments.map(
      ({ framework: of, name, target }, index) => html`<span key=${target}>${index > 0 && ' · '}<a href=${target} target="_blank" rel="noopener noreferrer">${name || target}</a> (${of})</span>`,
    )}</p>`}
    ${framework && html`<p class="quiet small">${framework.title}${framework.version && ` ${framework.version}`}. ${framework.licence} ${framework.credit}</p>`}
  </section>`;
}
