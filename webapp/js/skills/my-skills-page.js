import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { AddSkill } from './add-skill.js';
import { byGroup } from './levels.js';
import { MasteryLine } from './mastery-line.js';
import { ProfilePicker } from './profile-picker.js';
import { Radar } from './radar.js';
import { Requests } from './requests.js';

/** What I can do, as I and others see it, and what my role needs. */
export function MySkillsPage({ api }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/my-skills', { signal }));
  const [open, setOpen] = useState(null);
  const [failure, setFailure] = useState(null);
  const [done, setDone] = useState(null);

  const act = async (work) => {
    setFailure(null);
    try {
      return await work();
    } catch (failed) {
      setFailure(failed);
      return null;
    }
  };
  const practise = ({ skill }) =>
    act(async () => {
      const noted = await api.post(`/api/my-skills/${skill.id}/practices`);
      await reload();
      setDone({ id: noted.id, sentence: t('skills.stillUse.done', { skill: skill.name }) });
    });
  const undo = () =>
    act(async () => {
      await api.delete(`/api/my-skills/practices/${done.id}`);
      setDone(null);
      await reload();
    });
  const assess = (skill) => async (level, note) => {
    await api.post(`/api/my-skills/${skill.id}/assessments`, { level, note });
    setOpen(null);
    await reload();
    announce(t('skills.assess.done', { skill: skill.name }));
  };

  return html`<${Page} title=${t('skills.title')} lead=${t('skills.lead')}>
    <${Requests} api=${api} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${failure && html`<${Failed} problem=${failure} />`}
    ${!data && loading && html`<${Loading} lines=${6} />`}
    ${data &&
    html`<${ProfilePicker} api=${api} profile=${data.profile} onPicked=${reload} />
      ${data.skills.some(({ gap }) => gap?.size > 0.05) && html`<p><a class="btn btn-primary btn-sm" href="#/plan/best">${t('skills.plan')}</a></p>`}
      ${data.skills.length === 0
        ? html`<${Empty} title=${t('skills.none.title')}><p>${t('skills.none.text')}</p><//>`
        : html`<${Radar} masteries=${data.skills} />
            ${byGroup(data.skills, ({ skill }) => skill).map(
              ({ group, items }) => html`<section class="part" key=${group}>
                <h2>${group || t('skills.group.none')}</h2>
                <ul class="rows">
                  ${items.map(
                    (mastery) => html`<${MasteryLine} key=${mastery.skill.id} api=${api} mastery=${mastery} open=${open === mastery.skill.id}
                      onOpen=${setOpen} assess=${assess(mastery.skill)} practise=${practise} />`,
                  )}
                </ul>
              </section>`,
            )}`}
      <${AddSkill} api=${api} known=${data.skills.map(({ skill }) => skill.id)} assess=${assess} />`}
    ${done && html`<${UndoToast} key=${done.id} sentence=${done.sentence} undo=${undo} onGone=${() => setDone(null)} />`}
  <//>`;
}
