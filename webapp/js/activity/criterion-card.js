import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Fold } from './fold.js';
import { NumberField } from './number-field.js';
import { replaced, withLevel, without } from './settings.js';
import { SkillAlign } from './skill-align.js';

/** One thing that is looked at, folded to its title and its share; unfolded while something in it is to be mended. */
export function CriterionCard({ api, criterion, names, share, limits, error, change, ways }) {
  const id = `criterion-${criterion.id}`;
  const { levels } = criterion;
  const level = (place, part) => change({ levels: replaced(levels, place, part) });
  const align = (skill) => change({ skill, levels: skill ? levels : levels.map((one) => ({ ...one, proficiency: null })) });
  const head = html`<span class="activity-name" dir="auto">${criterion.title || t('activity.criterion.new')}</span> <span class="quiet">${t('activity.criterion.share', { percent: share })}</span>`;
  return html`<${Fold} kind="activity-thing" summary=${head} needed=${criterion.title === '' || Boolean(error)}>
    ${error && html`<p class="field-error" role="alert">${error}</p>`}
    <${Field} id=${`${id}-title`} label=${t('activity.criterion.title')} value=${criterion.title} maxlength="120" onInput=${(title) => change({ title })} />
    <${Field} id=${`${id}-text`} label=${t('activity.criterion.text')} rows="2" value=${criterion.description} maxlength="1000" onInput=${(description) => change({ description })} />
    <${NumberField} id=${`${id}-weight`} label=${t('activity.criterion.weight')} hint=${t('activity.criterion.weight.hint')} value=${criterion.weight} min=${1} max=${1000} onChange=${(weight) => change({ weight })} />
    <${SkillAlign} api=${api} id=${`${id}-skill`} value=${criterion.skill} names=${names} onChange=${align} />
    <h3>${t('activity.levels')}</h3>
    <ol class="activity-levels">
      ${levels.map(
        (one, place) => html`<li key=${place}>
          <${LevelFields} id=${`${id}-level-${place}`} level=${one} number=${place + 1} aligned=${Boolean(criterion.skill)} change=${(part) => level(place, part)}
            remove=${levels.length > limits.leastLevels && (() => change({ levels: without(levels, place) }))} />
        </li>`,
      )}
    </ol>
    ${levels.length < limits.levels && html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => change({ levels: withLevel(levels) })}><${Icon} name="plus" />${t('activity.level.add')}</button></p>`}
    ${ways}
  <//>`;
}

function LevelFields({ id, level, number, aligned, change, remove }) {
  return html`<fieldset class="activity-level">
    <legend>${t('activity.level.number', { number })}</legend>
    <div class="activity-pair">
      <${Field} id=${`${id}-title`} label=${t('activity.level.title')} value=${level.title} maxlength="120" onInput=${(title) => change({ title })} />
      <${NumberField} id=${`${id}-percent`} label=${t('activity.level.percent')} unit="%" value=${level.percent} max=${100} onChange=${(percent) => change({ percent })} />
    </div>
    <${Field} id=${`${id}-text`} label=${t('activity.level.text')} rows="2" value=${level.description} maxlength="1000" onInput=${(description) => change({ description })} />
    <${Field} id=${`${id}-feedback`} label=${t('activity.level.feedback')} rows="2" value=${level.feedback} maxlength="1000" onInput=${(feedback) => change({ feedback })} />
    ${aligned && html`<${Proficiency} id=${`${id}-proficiency`} value=${level.proficiency} onChange=${(proficiency) => change({ proficiency })} />`}
    ${remove && html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${remove} aria-label=${t('activity.remove.of', { title: level.title || t('activity.level.number', { number }) })}>${t('activity.remove')}</button></p>`}
  </fieldset>`;
}

/** Which level of the skill this level of the rubric shows, if it shows one. */
function Proficiency({ id, value, onChange }) {
  const chosen = value ?? '';
  return html`<div class="field">
    <label class="form-label" for=${id}>${t('activity.level.proficiency')}</label>
    <select class="form-select" id=${id} onChange=${({ target }) => onChange(target.value === '' ? null : Number(target.value))}>
      <option value="" selected=${chosen === ''}>${t('activity.level.proficiency.none')}</option>
      ${[0, 1, 2, 3, 4, 5].map((step) => html`<option key=${step} value=${step} selected=${chosen === step}>${t('activity.level.proficiency.step', { step, words: t(`skills.level.${step}`) })}</option>`)}
    </select>
  </div>`;
}
