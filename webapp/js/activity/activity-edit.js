import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { BothSides } from '../parts/both-sides.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Page } from '../parts/page.js';
import { Segments } from '../parts/segments.js';
import { faultsOf } from './check.js';
import { effectsOf } from './effects.js';
import { History } from './history.js';
import { Preview } from './preview.js';
import { Printed } from './printed.js';
import { SettingsForm } from './settings-form.js';
import { textOf } from './texts.js';
import { useSettings } from './use-settings.js';
import { gradingOf } from './ways.js';

/** Change, look at it as either side, print; and before it is saved, what the change does to what has been written. */
export function ActivityEdit({ api, activity, models }) {
  const settings = useSettings(api, activity);
  const [shown, setShown] = useState('edit');
  const { draft, whole, conflict } = settings;
  const faults = faultsOf(draft, models.limits);
  const views = ['edit', 'MENTOR', 'MENTEE', 'history'];

  return html`<${Page} title=${whole.settings.title} lead=${t('activity.lead')}
    aside=${html`${gradingOf(whole.id) && html`<a class="btn btn-outline-primary" href=${gradingOf(whole.id)}>${t('activities.grade')}</a>`}
      <a class="btn btn-outline-primary" href="#/activities">${t('activity.toList')}</a>
      <button type="button" class="btn btn-outline-primary" onClick=${() => print()}><${Icon} name="print" />${t('activity.print')}</button>`}>
    <div class="activity-page no-print">
      <${Placed} whole=${whole} />
      <${Segments} legend=${t('activity.view')} name="activity-view" value=${shown} onChange=${setShown} choices=${views.map((value) => ({ value, label: t(`activity.view.${value}`) }))} />
      ${conflict
        ? html`<${BothSides} conflict=${conflict} words=${conflictWords(conflict.name || t('person.notShared'))} label=${(field) => t(`activity.field.${field}`)} text=${textOf} choose=${settings.resolve} />`
        : shown === 'edit'
          ? html`<${SettingsForm} api=${api} settings=${draft} models=${models} limits=${models.limits} faults=${settings.dirty ? faults : {}} set=${settings.set} names=${whole.skillNames} />`
          : shown === 'history'
            ? html`<${History} whole=${whole} take=${(old) => { settings.set(old); setShown('edit'); }} />`
            : html`<${Preview} settings=${draft} side=${shown} />`}
      ${!conflict && html`<${Saving} settings=${settings} faults=${faults} />`}
    </div>
    <${Printed} settings=${draft} />
  <//>`;
}

function conflictWords(name) {
  return {
    title: t('activity.conflict.title', { name }),
    text: t('activity.conflict.text'),
    mine: t('activity.conflict.mine'),
    theirs: t('activity.conflict.theirs', { name }),
    empty: t('activity.conflict.empty'),
    save: t('activity.conflict.save'),
  };
}

/** Where it stands in the course, as far as the tool knows. */
function Placed({ whole: { column, copies, settings } }) {
  const undated = Object.values(settings.dates).every((date) => !date);
  const key = !column.opened ? 'activity.placed.unopened' : !column.there ? 'activity.placed.noColumn' : column.maySendScores ? null : 'activity.placed.noScores';
  return html`${key && html`<p class="note note-calm">${t(key)}</p>`}${copies > 0 && html`<p class="quiet">${t('activity.placed.copies', { count: copies })}${undated && ` ${t('activity.placed.undated')}`}</p>`}`;
}

function Saving({ settings, faults }) {
  const { draft, whole, dirty, saving, saved, problem, save, giveUp } = settings;
  const [tried, setTried] = useState(false);
  const place = useRef(null);
  const wrong = Object.keys(faults);
  useEffect(() => {
    if (saved) {
      setTried(false);
      announce(t('activity.saved'));
    }
  }, [saved]);
  const press = () => {
    if (wrong.length > 0) {
      setTried(true);
      place.current?.focus();
    } else if (!saving) {
      save();
    }
  };
  const effects = dirty ? effectsOf(whole.settings, draft) : [];
  return html`<section class="activity-saving" aria-label=${t('activity.saving.label')}>
    ${effects.length > 0 &&
    html`<div class="note note-calm"><div class="note-text"><p class="note-title">${t('activity.effects')}</p>
      <ul>${effects.map(({ key, values }, at) => html`<li key=${at}>${t(key, values)}</li>`)}</ul></div></div>`}
    <div class=${tried && wrong.length > 0 ? 'note note-problem' : ''} tabindex="-1" ref=${place}>
      ${tried && wrong.length > 0 && html`<div class="note-text"><p class="note-title">${t('activity.faults', { count: wrong.length })}</p>
        <ul>${wrong.map((field) => html`<li key=${field}>${t(faults[field].key, faults[field].values)}</li>`)}</ul></div>`}
    </div>
    ${problem && html`<${Failed} title=${t('activity.notSaved')} problem=${problem} again=${save} />`}
    ${saved && !dirty && whole.column.change === 'CHANGED' && html`<p class="note note-calm" role="status">${t('activity.column.changed', { points: whole.settings.scoreMaximum })}</p>`}
    ${saved && !dirty && whole.column.change === 'FAILED' && html`<p class="note note-problem" role="alert">${t('activity.column.failed', { points: whole.settings.scoreMaximum })}</p>`}
    <p class="form-ways">
      <button type="button" class="btn btn-primary" disabled=${!dirty} aria-disabled=${saving} onClick=${press}>${t(saving ? 'activity.saving' : 'activity.save')}</button>
      ${dirty && html`<button type="button" class="btn btn-outline-primary" onClick=${giveUp}>${t('activity.giveUp')}</button>`}
      <span class="quiet" role="status">${t(saving ? 'activity.saving' : dirty ? 'activity.unsaved' : saved ? 'activity.saved' : 'activity.asSaved')}</span>
    </p>
  </section>`;
}
