import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Fold } from './fold.js';
import { ModelField } from './model-field.js';
import { said } from './said.js';
import { SelectField } from './select-field.js';
import { PointsField, SettingsForm } from './settings-form.js';
import { TimeField } from './time-field.js';

const SHORT = ['title', 'scoreMaximum'];

/** What has to be said of a new reflection, short enough for the platform's dialogue; all the rest is folded below. */
export function NewActivitiesForm({ api, fresh, several, tried }) {
  if (!fresh.ready) {
    return fresh.problem ? html`<${Failed} problem=${fresh.problem} again=${fresh.load} />` : html`<${Loading} lines=${4} />`;
  }
  const { settings, models, set, count, setCount } = fresh;
  const { limits } = models;
  const faults = tried ? fresh.faults[0] : {};
  const counts = Array.from({ length: limits.activities }, (_, at) => ({ value: String(at + 1), label: t('activity.new.count', { count: at + 1 }) }));
  return html`<div class="activity-new">
    <${Field} id="new-title" label=${t('picker.title.label')} value=${settings.title} maxlength="250" error=${count === 1 ? said(faults, 'title') : undefined} onInput=${(title) => set({ title })} />
    <${ModelField} id="new-model" settings=${settings} models=${models.models} set=${set} />
    <div class="activity-pair">
      <${PointsField} id="new-points" value=${settings.scoreMaximum} limits=${limits} error=${said(faults, 'scoreMaximum')} onChange=${(scoreMaximum) => set({ scoreMaximum })} />
      <${TimeField} id="new-due" label=${t(count > 1 ? 'activity.new.firstDue' : 'activity.dates.due')} value=${settings.dates.due} onChange=${(due) => set({ dates: { ...settings.dates, due } })} />
    </div>
    ${several && html`<${SelectField} id="new-count" label=${t('activity.new.howMany')} hint=${t('activity.new.howMany.hint')} choices=${counts} value=${String(count)} onChange=${(value) => setCount(Number(value))} />`}
    ${count > 1 && html`<${Lines} fresh=${fresh} tried=${tried} />`}
    <${Fold} kind="activity-all" summary=${t('activity.new.all')} needed=${Object.keys(faults).some((field) => !SHORT.includes(field))}>
      <${SettingsForm} api=${api} settings=${settings} models=${models} limits=${limits} faults=${faults} set=${set} brief />
    <//>
    ${tried && html`<${Unsound} faults=${fresh.faults} />`}
  </div>`;
}

function Lines({ fresh: { lines, faults, setLine }, tried }) {
  return html`<ol class="activity-things">
    ${lines.map(
      (line, at) => html`<li key=${at} class="activity-pair">
        <${Field} id=${`new-title-${at}`} label=${t('activity.new.title.of', { number: at + 1 })} value=${line.title} maxlength="255" error=${tried ? said(faults[at], 'title') : undefined} onInput=${(title) => setLine(at, { title })} />
        <${TimeField} id=${`new-due-${at}`} label=${t('activity.new.due.of', { number: at + 1 })} value=${line.due} error=${tried ? said(faults[at], 'dates') : undefined} onChange=${(due) => setLine(at, { due })} />
      </li>`,
    )}
  </ol>`;
}

/** What is to be mended before anything is added, in one place. */
function Unsound({ faults }) {
  const all = [...new Set(faults.flatMap((of) => Object.values(of)).map(({ key, values }) => t(key, values)))];
  if (all.length === 0) {
    return null;
  }
  return html`<div class="note note-problem" role="alert"><div class="note-text"><p class="note-title">${t('activity.faults', { count: all.length })}</p>
    <ul>${all.map((sentence) => html`<li key=${sentence}>${sentence}</li>`)}</ul></div></div>`;
}
