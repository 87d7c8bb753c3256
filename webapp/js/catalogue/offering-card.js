import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { costOf } from './catalogue-words.js';

/** One offering in a list: what it is, what it costs, what it teaches, and the way into the plan. */
export function OfferingCard({ api, offering }) {
  const facts = [t(`catalogue.kind.${offering.kind}`), offering.provider, costOf(offering), offering.hours > 0 && t('catalogue.hours', { count: offering.hours })].filter(Boolean);
  return html`<article class="offering">
    <div class="offering-head">
      <h2 class="offering-title"><a href=${`#/catalogue/${offering.id}`}><bdi>${offering.title}</bdi></a>${offering.retired && html` <span class="quiet">${t('catalogue.retired')}</span>`}</h2>
      <p class="offering-facts">${facts.map((fact) => html`<span key=${fact}><bdi>${fact}</bdi></span>`)}</p>
      ${offering.skills.length > 0 && html`<ul class="offering-skills">${offering.skills.map((skill) => html`<li key=${skill.id}>${t('catalogue.level', { skill: skill.name, level: skill.toLevel })}</li>`)}</ul>`}
      <${Useful} usefulness=${offering.usefulness} />
    </div>
    <${AddToPlan} api=${api} kind="OFFERING" subject=${offering.id} title=${offering.title} />
  </article>`;
}

/** What colleagues found, where enough of them said something. */
export function Useful({ usefulness }) {
  return usefulness && html`<p class="quiet">${t('catalogue.useful', { stars: number(usefulness.stars), count: usefulness.people })}</p>`;
}
