import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { EstimateLine } from './estimate.js';
import { AssessForm } from './level-choice.js';

/** One skill of mine, with what can be done about it. */
export function MasteryLine({ api, mastery, open, onOpen, assess, practise }) {
  const { skill, estimate } = mastery;
  return html`<li class="mastery">
    <div class="mastery-head">
      <p class="row-title"><a href=${`#/skills/${skill.id}`}>${skill.name}</a>${skill.retired && html` <span class="quiet">${t('skills.retired')}</span>`}</p>
      <div class="tools">
        <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${open} onClick=${() => onOpen(open ? null : skill.id)}>
          ${t('skills.assess.button')}<span class="visually-hidden"> ${skill.name}</span>
        </button>
        ${estimate &&
        html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => practise(mastery)}>
          ${t('skills.stillUse')}<span class="visually-hidden"> ${skill.name}</span>
        </button>`}
        <${AddToPlan} api=${api} kind="SKILL" subject=${skill.id} title=${skill.name} />
      </div>
    </div>
    <${EstimateLine} mastery=${mastery} />
    ${open && html`<${AssessForm} skill=${skill} legend=${t('skills.assess.legend', { skill: skill.name })} send=${assess} cancel=${() => onOpen(null)} />`}
  </li>`;
}
