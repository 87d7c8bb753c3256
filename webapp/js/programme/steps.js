import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';
import { CourseChoice } from './course-choice.js';
import { CycleFields } from './cycle-fields.js';
import { error } from './field-error.js';
import { Check, Choice, NumberField } from './inputs.js';
import { PrivacyStep } from './privacy-step.js';
import { RulesStep } from './rules-step.js';
import { SkillsStep } from './skills-step.js';

const KINDS = ['REVERSE', 'EXCHANGE', 'NEW_EMPLOYEE', 'PEER', 'GROUP'];
const VISIBILITIES = ['INVITED', 'COURSES', 'SITE'];
const LABELS = ['mentor', 'mentors', 'mentee', 'mentees', 'pair', 'pairs'];

export const STEP_VIEWS = {
  purpose: PurposeStep,
  people: PeopleStep,
  skills: SkillsStep,
  form: FormStep,
  rules: RulesStep,
  dates: DatesStep,
  privacy: PrivacyStep,
};

function PurposeStep({ design: { draft, set }, missing }) {
  const sponsor = (change) => set({ sponsor: { ...draft.sponsor, ...change } });
  return html`
    <${Field} id="programme-name" label=${t('programme.field.name')} hint=${t('programme.hint.name')} value=${draft.name} maxlength="80"
      error=${error(missing, 'NAME')} onInput=${(name) => set({ name })} />
    <${Field} id="programme-goal" label=${t('programme.field.goal')} hint=${t('programme.hint.goal')} value=${draft.goal} rows="3" maxlength="500"
      error=${error(missing, 'GOAL')} onInput=${(goal) => set({ goal })} />
    <${Choice} id="programme-kind" legend=${t('programme.field.kind')} value=${draft.kind} onChange=${(kind) => set({ kind })}
      choices=${KINDS.map((value) => ({ value, label: t(`programme.kind.${value}`), hint: t(`programme.kind.${value}.hint`) }))} />
    <${Field} id="programme-sponsor" label=${t('programme.optional', { label: t('programme.field.sponsor') })} hint=${t('programme.hint.sponsor')}
      value=${draft.sponsor.name} maxlength="120" onInput=${(name) => sponsor({ name })} />
    <${Field} id="programme-message" label=${t('programme.optional', { label: t('programme.field.sponsorMessage') })} hint=${t('programme.hint.sponsorMessage')}
      value=${draft.sponsor.message} rows="3" maxlength="1000" onInput=${(message) => sponsor({ message })} />
    <${Field} id="programme-champion" label=${t('programme.optional', { label: t('programme.field.champion') })} hint=${t('programme.hint.champion')}
      value=${draft.champion} maxlength="120" onInput=${(champion) => set({ champion })} />
  `;
}

function PeopleStep({ api, design: { draft, set }, names, learn, missing }) {
  const label = (key) => (value) => set({ labels: { ...draft.labels, [key]: value } });
  return html`
    <fieldset class="field-group">
      <legend class="form-label">${t('programme.field.labels')}</legend>
      <p class="form-text">${t('programme.hint.labels')}</p>
      <div class="label-fields">
        ${LABELS.map(
          (key) => html`<${Field} key=${key} id=${`label-${key}`} label=${t(`programme.label.${key}`)} value=${draft.labels[key]} maxlength="40" onInput=${label(key)} />`,
        )}
      </div>
    </fieldset>
    <${Choice} id="programme-visibility" legend=${t('programme.field.visibility')} hint=${t('programme.hint.visibility')} value=${draft.visibility}
      choices=${VISIBILITIES.map((value) => ({ value, label: t(`programme.visibility.${value}`), hint: t(`programme.visibility.${value}.hint`) }))}
      onChange=${(visibility) => set({ visibility })} />
    ${draft.visibility === 'COURSES' &&
    html`<${CourseChoice} api=${api} chosen=${draft.courses} names=${names} learn=${learn} error=${error(missing, 'COURSES')} onChange=${(courses) => set({ courses })} />`}
    <${Check} label=${t('programme.field.approval')} hint=${t('programme.hint.approval')} checked=${draft.approval} onChange=${(approval) => set({ approval })} />
  `;
}

function FormStep({ design: { draft, set } }) {
  const { form } = draft;
  const change = (part) => set({ form: { ...form, ...part } });
  const check = (key) => html`<${Check} key=${key} label=${t(`programme.part.${key}`)} hint=${t(`programme.hint.${key}`)} checked=${form[key]} onChange=${(on) => change({ [key]: on })} />`;
  return html`
    <${NumberField} id="needs-most" label=${t('programme.part.needsMost')} hint=${t('programme.hint.needsMost')} value=${form.needsMost} min="1" max="20" onChange=${(needsMost) => change({ needsMost })} />
    <${NumberField} id="offers-most" label=${t('programme.part.offersMost')} hint=${t('programme.hint.offersMost')} value=${form.offersMost} min="1" max="30" onChange=${(offersMost) => change({ offersMost })} />
    <${NumberField} id="capacity-most" label=${t('programme.part.capacityMost')} hint=${t('programme.hint.capacityMost')} value=${form.capacityMost} min="1" max="5" onChange=${(capacityMost) => change({ capacityMost })} />
    ${['asksLanguages', 'asksAvailability', 'asksTopicsOff', 'asksAvoid'].map(check)}
    ${form.asksAvailability &&
    html`<${NumberField} id="overlap" label=${t('programme.part.minOverlapMinutes')} hint=${t('programme.hint.minOverlapMinutes')} unit=${t('programme.unit.minutes')}
      value=${form.minOverlapMinutes} min="0" max="600" onChange=${(minOverlapMinutes) => change({ minOverlapMinutes })} />`}
  `;
}

function DatesStep({ design: { draft, set }, cycle, missing }) {
  const conduct = (part) => set({ conduct: { ...draft.conduct, ...part } });
  return html`
    <${CycleFields} value=${cycle.draft} set=${cycle.set} missing=${missing} />
    <${NumberField} id="target" label=${t('programme.optional', { label: t('programme.part.targetParticipation') })} hint=${t('programme.hint.targetParticipation')}
      unit="%" value=${draft.conduct.targetParticipation} min="1" max="100" optional onChange=${(targetParticipation) => conduct({ targetParticipation })} />
  `;
}
