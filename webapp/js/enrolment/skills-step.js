import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { asksNeeds, asksOffers } from './answers.js';
import { NeedCard } from './need-card.js';
import { OfferCard } from './offer-card.js';
import { SkillSearch } from './skill-search.js';

/** What I want to learn, and what I can teach: what my side asks comes first, the other is welcome. */
export function SkillsStep({ desk: { loaded, form, change } }) {
  const { programme, skills } = loaded;
  const parts = [
    { name: 'needs', asked: asksNeeds(programme, form.sides), most: programme.form.needsMost, Card: NeedCard, made: (skill) => ({ skill, current: 0, wanted: 2, priority: 2 }) },
    { name: 'offers', asked: asksOffers(programme, form.sides), most: programme.form.offersMost, Card: OfferCard, made: (skill) => ({ skill, level: 3, sentence: '', shown: true }) },
  ].sort((one, other) => other.asked - one.asked);
  const set = (name) => (entries) => change({ [name]: entries });
  return parts.map(
    (part) => html`<${Part} key=${part.name} ...${part} entries=${form[part.name]} set=${set(part.name)} skills=${skills} labels=${programme.labels} />`,
  );
}

function Part({ name, asked, most, Card, made, entries, set, skills, labels }) {
  const content = html`<${SkillList} name=${name} most=${most} Card=${Card} made=${made} entries=${entries} set=${set} skills=${skills} />`;
  return asked
    ? html`<div class="enrol-part"><h3>${t(`enrolment.${name}.title`)}</h3><p class="quiet">${t(`enrolment.${name}.hint`, { ...labels, count: most })}</p>${content}</div>`
    : html`<details class="enrol-part" open=${entries.length > 0}>
        <summary>${t(`enrolment.${name}.optional`)}</summary>
        <p class="quiet">${t(`enrolment.${name}.optional.hint`, labels)}</p>
        ${content}
      </details>`;
}

function SkillList({ name, most, Card, made, entries, set, skills }) {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const change = (at) => (part) => set(entries.map((entry, index) => (index === at ? { ...entry, ...part } : entry)));
  const remove = (at) => () => set(entries.filter((_, index) => index !== at));
  const taken = new Set(entries.map(({ skill }) => skill));
  return html`<ul class="enrol-cards">
      ${entries.map((entry, at) => html`<li key=${entry.skill}><${Card} entry=${entry} skill=${byId.get(entry.skill)} change=${change(at)} remove=${remove(at)} /></li>`)}
    </ul>
    ${entries.length < most
      ? html`<${SkillSearch} id=${`add-${name}`} label=${t(`enrolment.${name}.add`)} skills=${skills.filter(({ id }) => !taken.has(id))} add=${(skill) => set([...entries, made(skill.id)])} />`
      : html`<p class="quiet">${t('enrolment.skills.full', { count: most })}</p>`}`;
}
