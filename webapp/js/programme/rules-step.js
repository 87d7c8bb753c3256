import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Check, Choice, NumberField } from './inputs.js';

const MODES = ['STAFF', 'SENIORS_CHOOSE', 'BOTH_CHOOSE'];

/** Who is senior to whom, who may not be paired, and who chooses. */
export function RulesStep({ design: { draft, set } }) {
  const { direction, pairing } = draft;
  const rule = (part) => set({ direction: { ...direction, ...part } });
  const pair = (part) => set({ pairing: { ...pairing, ...part } });
  const choices = (name, values) => values.map((value) => ({ value, label: t(`programme.${name}.${value}`), hint: t(`programme.${name}.${value}.hint`) }));
  return html`
    <${Check} label=${t('programme.rules.direction')} hint=${t('programme.rules.direction.hint')} checked=${direction.required} onChange=${(required) => rule({ required })} />
    ${direction.required &&
    html`<div class="field-group field-stack">
      <${NumberField} id="tenure-gap" label=${t('programme.part.minTenureGapMonths')} hint=${t('programme.hint.minTenureGapMonths')} unit=${t('programme.unit.months')}
        value=${direction.minTenureGapMonths} min="0" max="600" onChange=${(minTenureGapMonths) => rule({ minTenureGapMonths })} />
      <${NumberField} id="grade-gap" label=${t('programme.part.minGradeGap')} hint=${t('programme.hint.minGradeGap')} value=${direction.minGradeGap} min="0" max="99"
        onChange=${(minGradeGap) => rule({ minGradeGap })} />
      <${Choice} id="direction-mode" legend=${t('programme.rules.mode')} choices=${choices('rules.mode', ['ANY', 'ALL'])} value=${direction.mode} onChange=${(mode) => rule({ mode })} />
    </div>`}
    <${NumberField} id="mentor-tenure" label=${t('programme.optional', { label: t('programme.rules.mentorTenure', { mentors: draft.labels.mentors }) })}
      hint=${t('programme.hint.mentorTenure')} unit=${t('programme.unit.months')} value=${pairing.mentorTenureMostMonths} min="1" max="600" optional
      onChange=${(mentorTenureMostMonths) => pair({ mentorTenureMostMonths })} />
    <${NumberField} id="reporting" label=${t('programme.part.reportingLevels')} hint=${t('programme.hint.reportingLevels')} value=${pairing.reportingLevels} min="0" max="10"
      onChange=${(reportingLevels) => pair({ reportingLevels })} />
    <${Check} label=${t('programme.part.differentDepartment')} hint=${t('programme.hint.differentDepartment')} checked=${pairing.differentDepartment}
      onChange=${(differentDepartment) => pair({ differentDepartment })} />
    <${Choice} id="pairing-mode" legend=${t('programme.rules.who')} choices=${choices('rules.who', MODES)} value=${pairing.mode} onChange=${(mode) => pair({ mode })} />
  `;
}
