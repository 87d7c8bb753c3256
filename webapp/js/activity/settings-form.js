import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';
import { Check, Choice } from '../programme/inputs.js';
import { hasFault } from './check.js';
import { Fold } from './fold.js';
import { ModelField } from './model-field.js';
import { NumberField } from './number-field.js';
import { Limits, PromptsPart } from './prompts-part.js';
import { RubricEditor } from './rubric-editor.js';
import { said } from './said.js';
import { SelectField } from './select-field.js';
import { summaryOf } from './texts.js';
import { TimeField, zoneName } from './time-field.js';

const SIDES = ['MENTOR', 'MENTEE'];

export function choicesOf(field, values) {
  return values.map((value) => ({ value, label: t(`activity.${field}.${value}`), hint: hintOf(`activity.${field}.${value}.hint`) }));
}

function hintOf(key) {
  const words = t(key);
  return words === key ? undefined : words;
}

/**
 * Everything that can be said of a reflection, in parts that are folded to a few words; one in which something is to be
 * mended unfolds. `brief` leaves out what stands elsewhere on the page.
 */
export function SettingsForm({ api, settings, models, limits, faults, set, names = {}, brief = false }) {
  const shared = { settings, limits, faults, set };
  const part = (name, beginnings, content) => html`<${Part} key=${name} name=${name} summary=${summaryOf(name, settings)} open=${(name === 'what' && !brief) || hasFault(faults, ...beginnings)}>${content}<//>`;
  return html`<div class="activity-parts">
    ${part('what', ['instructions', 'sides', ...(brief ? [] : ['title'])], html`<${What} ...${shared} models=${models.models} brief=${brief} />`)}
    ${part('prompts', ['prompts', 'prompt', 'words'], html`<${PromptsPart} ...${shared} /><h3>${t('activity.words.whole')}</h3><${Limits} id="activity-words" words=${settings.words} limits=${limits} error=${said(faults, 'words')} onChange=${(words) => set({ words })} />`)}
    ${part('when', ['dates', 'late'], html`<${When} ...${shared} brief=${brief} />`)}
    ${part('handing', [], html`<${Handing} ...${shared} />`)}
    ${part('grade', ['scoreMaximum', 'release'], html`<${Grade} ...${shared} brief=${brief} />`)}
    ${part('rubric', ['rubric', 'criterion'], html`<${RubricEditor} ...${shared} api=${api} names=${names} defaults=${models.rubric} />`)}
  </div>`;
}

function Part({ name, summary, open, children }) {
  const head = html`<h2>${t(`activity.part.${name}`)}</h2> <span class="quiet">${summary}</span>`;
  return html`<${Fold} kind="activity-part" summary=${head} needed=${open}><div class="activity-part-body">${children}</div><//>`;
}

function What({ settings, models, faults, set, brief }) {
  const side = (which, yes) => set({ sides: SIDES.filter((one) => (one === which ? yes : settings.sides.includes(one))) });
  return html`
    ${!brief &&
    html`<${Field} id="activity-title" label=${t('activity.field.title')} hint=${t('activity.title.hint')} value=${settings.title} maxlength="255" error=${said(faults, 'title')} onInput=${(title) => set({ title })} />
      <${ModelField} id="activity-model" settings=${settings} models=${models} set=${set} />`}
    <${Field} id="activity-instructions" label=${t('activity.field.instructions')} rows="4" value=${settings.instructions} maxlength="5000" onInput=${(instructions) => set({ instructions })} />
    <${SelectField} id="activity-occasion" label=${t('activity.field.occasion')} choices=${choicesOf('occasion', ['SESSION', 'GOAL', 'MONTH', 'END'])} value=${settings.occasion} onChange=${(occasion) => set({ occasion })} />
    <fieldset class="choice"><legend class="form-label">${t('activity.field.sides')}</legend>
      ${said(faults, 'sides') && html`<p class="field-error">${said(faults, 'sides')}</p>`}
      ${SIDES.map((which) => html`<${Check} key=${which} label=${t(`activity.side.${which}`)} checked=${settings.sides.includes(which)} onChange=${(yes) => side(which, yes)} />`)}
    </fieldset>`;
}

function When({ settings: { dates, late, grading }, limits, faults, set, brief }) {
  const date = (part) => set({ dates: { ...dates, ...part } });
  const rule = (part) => set({ late: { ...late, ...part } });
  return html`
    <p class="form-text">${t('activity.dates.zone', { zone: zoneName() })}</p>
    ${said(faults, 'dates') && html`<p class="field-error" role="alert">${said(faults, 'dates')}</p>`}
    <div class="activity-pair">
      <${TimeField} id="activity-opens" label=${t('activity.dates.opens')} value=${dates.opens} onChange=${(opens) => date({ opens })} />
      ${!brief && html`<${TimeField} id="activity-due" label=${t('activity.dates.due')} hint=${t('activity.dates.due.hint')} value=${dates.due} onChange=${(due) => date({ due })} />`}
      <${TimeField} id="activity-cutoff" label=${t('activity.dates.cutoff')} hint=${t('activity.dates.cutoff.hint')} value=${dates.cutoff} onChange=${(cutoff) => date({ cutoff })} />
    </div>
    <h3>${t('activity.field.late')}</h3>
    ${said(faults, 'late') && html`<p class="field-error" role="alert">${said(faults, 'late')}</p>`}
    ${grading !== 'POINTS' && late.percentPerDay === 0 ? html`<p>${t('activity.late.withoutPoints')}</p>` : html`<div class="activity-pair">
      <${NumberField} id="activity-late-day" label=${t('activity.late.day')} unit="%" value=${late.percentPerDay} max=${100} onChange=${(percentPerDay) => rule({ percentPerDay, mostPercent: percentPerDay > 0 && late.mostPercent === 0 ? 50 : late.mostPercent })} />
      <${NumberField} id="activity-late-most" label=${t('activity.late.most')} unit="%" value=${late.mostPercent} max=${100} onChange=${(mostPercent) => rule({ mostPercent })} />
      <${NumberField} id="activity-late-grace" label=${t('activity.late.grace')} unit=${t('activity.late.minutes')} value=${late.graceMinutes} max=${10080} onChange=${(graceMinutes) => rule({ graceMinutes })} />
    </div>`}`;
}

function Handing({ settings, limits, set }) {
  return html`
    <${NumberField} id="activity-attempts" label=${t('activity.field.attempts')} hint=${t('activity.attempts.hint')} value=${settings.attempts} max=${limits.attempts} onChange=${(attempts) => set({ attempts })} />
    <${Choice} id="activity-keep" legend=${t('activity.field.keep')} choices=${choicesOf('keep', ['LAST', 'BEST'])} value=${settings.keep} onChange=${(keep) => set({ keep })} />
    <${Choice} id="activity-ai" legend=${t('activity.field.aiStatement')} hint=${t('activity.aiStatement.hint')} choices=${choicesOf('aiStatement', ['OFF', 'ASK', 'REQUIRE'])} value=${settings.aiStatement} onChange=${(aiStatement) => set({ aiStatement })} />`;
}

function Grade({ settings, limits, faults, set, brief }) {
  return html`
    <${Choice} id="activity-grading" legend=${t('activity.field.grading')} choices=${choicesOf('grading', ['POINTS', 'PASS_FAIL', 'COMPLETION'])} value=${settings.grading} onChange=${(grading) => set({ grading })} />
    ${!brief && html`<${PointsField} id="activity-points" value=${settings.scoreMaximum} limits=${limits} error=${said(faults, 'scoreMaximum')} onChange=${(scoreMaximum) => set({ scoreMaximum })} />`}
    <${Check} label=${t('activity.field.anonymous')} hint=${t('activity.anonymous.hint')} checked=${settings.anonymous} onChange=${(anonymous) => set({ anonymous })} />
    <${Choice} id="activity-release" legend=${t('activity.field.release')} error=${said(faults, 'release')} choices=${choicesOf('release', ['MANUAL', 'ON_MARK', 'ON_DATE'])} value=${settings.release.when}
      onChange=${(when) => set({ release: { ...settings.release, when } })} />
    ${settings.release.when === 'ON_DATE' && html`<${TimeField} id="activity-release-at" label=${t('activity.release.at')} value=${settings.release.at} onChange=${(at) => set({ release: { ...settings.release, at } })} />`}`;
}

export function PointsField({ id, value, limits, error, onChange }) {
  return html`<${NumberField} id=${id} label=${t('activity.field.scoreMaximum')} hint=${t('activity.points.hint', { most: limits.points })} value=${value} min=${1} max=${limits.points} error=${error} onChange=${onChange} />`;
}
