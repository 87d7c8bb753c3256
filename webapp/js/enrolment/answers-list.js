import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { languageName } from '../parts/language-name.js';
import { dayName } from './day-names.js';
import { levelSentence } from './level-choice.js';
import { clockOf, rangesOf } from './week.js';

const NAMES = { MENTOR: 'mentor', MENTEE: 'mentee' };

/** Each answer in words, as [name, content]. */
export function answersInWords(form, { programme, skills }) {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const name = (id) => byId.get(id)?.name ?? t('enrolment.skills.gone');
  const week = [0, 1, 2, 3, 4, 5, 6]
    .map((one) => [one, rangesOf(form.availability, one)])
    .filter(([, ranges]) => ranges.length > 0)
    .map(([one, ranges]) => `${dayName(one, 'short')} ${ranges.map(([from, to]) => `${clockOf(from)}–${clockOf(to)}`).join(', ')}`);
  return [
    ['sides', form.sides.map((side) => programme.labels[NAMES[side]])],
    ['needs', form.needs.map(({ skill, current, wanted, priority }) => `${name(skill)}: ${current} → ${wanted} (${t(`enrolment.needs.priority.${priority}`)})`)],
    ['offers', form.offers.map(({ skill, level, sentence }) => `${name(skill)}: ${level}, ${levelSentence(byId.get(skill), level)}${sentence ? ` · ${sentence}` : ''}`)],
    ['languages', form.languages.map(({ tag, level }) => `${languageName(tag)} (${t(`enrolment.language.${level}`)})`)],
    ['availability', week],
    ['zone', [form.zone === 'Z' ? 'UTC' : form.zone.replaceAll('_', ' ')]],
    ['capacity', [String(form.capacity)]],
    ['tenure', form.tenure ? [t(`enrolment.tenure.${form.tenure}`)] : []],
    ['topicsOff', form.topicsOff],
    ['avoid', form.avoid.map(({ name: person }) => person)],
  ];
}

/** What I answered, to be read over; what the form does not ask is left out, unless something is known of it. */
export function AnswersList({ form, loaded }) {
  const { form: rules } = loaded.programme;
  const asked = { languages: rules.asksLanguages, availability: rules.asksAvailability, topicsOff: rules.asksTopicsOff, avoid: rules.asksAvoid, tenure: loaded.asksTenure };
  return html`<dl class="enrol-answers">
    ${answersInWords(form, loaded).filter(([field, lines]) => lines.length > 0 || (asked[field] ?? true)).map(
      ([field, lines]) => html`<div key=${field}>
        <dt>${t(`enrolment.field.${field}`)}</dt>
        <dd>${lines.length === 0 ? html`<span class="quiet">${t('enrolment.field.none')}</span>` : lines.map((line) => html`<span key=${line} dir="auto">${line}</span>`)}</dd>
      </div>`,
    )}
  </dl>`;
}
