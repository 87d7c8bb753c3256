import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { goTo } from '../parts/router.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { sideWords } from './pair-words.js';

/** What was learned is passed on: one press prepares an enrolment on the other side. */
export function RoleFlip({ api, address, pair, view }) {
  const [came, setCame] = useState(null);
  const [problem, setProblem] = useState(null);
  const { theirs } = sideWords(pair);
  const learned = view.agreed.filter(({ learner }) => learner === pair.side);
  const flip = async () => {
    setProblem(null);
    try {
      const answer = await api.post(`${address}/role-flip`);
      if (answer.outcome === 'PREPARED') {
        goTo(`/enrol/${answer.cycle}`);
      } else {
        setCame(answer);
      }
    } catch (refused) {
      setProblem(refused);
    }
  };
  return html`<section class="part role-flip"><h3>${t('mentorship.flip.title')}</h3>
    <p>${t('mentorship.flip.what', { role: theirs })}</p>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${!came && html`<div class="form-ways"><button type="button" class="btn btn-primary" onClick=${flip}>${t('mentorship.flip.button', { role: theirs })}</button></div>`}
    ${came && html`<p role="status">${t(`mentorship.flip.${came.outcome}`)}${came.cycle && html` <a href=${`#/enrol/${came.cycle}`}>${t('mentorship.flip.way')}</a>`}</p>`}
    ${came && !came.cycle && learned.length > 0 && html`<ul class="pair-lines">${learned.map((goal) => html`<li key=${goal.id}><bdi>${goal.skill.name}</bdi> <${AddToPlan} api=${api} kind="SKILL" subject=${goal.skill.id} title=${goal.skill.name} /></li>`)}</ul>`}
  </section>`;
}
