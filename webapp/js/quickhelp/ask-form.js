import { t } from '../i18n.js';
import { useDraft } from '../notebook/drafts.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { choicesOf, requestOf } from './help-model.js';

const NOTHING = { choice: '', words: '', any: true, times: ['', '', ''] };

/** Twenty minutes about one skill: what, and when it suits. */
export function AskForm({ askable, ask }) {
  const [draft, change, clear] = useDraft('help', NOTHING);
  const [busy, setBusy] = useState(false);
  const choices = choicesOf(askable);
  const chosen = choices.find(({ value }) => value === draft.choice);
  const zone = chosen?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const setTime = (at) => (event) => change({ ...draft, times: draft.times.map((time, one) => (one === at ? event.target.value : time)) });
  const ready = chosen && draft.words.trim() !== '' && (draft.any || draft.times.some(Boolean));
  const send = async (event) => {
    event.preventDefault();
    setBusy(true);
    if (await ask(requestOf({ ...draft, zone }))) {
      clear();
    }
    setBusy(false);
  };
  return html`<form class="notebook-form" onSubmit=${send}>
    <label class="form-label" for="help-skill">${t('help.skill')}</label>
    <select class="form-select" id="help-skill" value=${draft.choice} onChange=${(event) => change({ ...draft, choice: event.target.value })}>
      <option value="">${t('help.skill.choose')}</option>
      ${choices.map(({ value, label }) => html`<option key=${value} value=${value}>${label}</option>`)}
    </select>
    <${Field} id="help-words" label=${t('help.words')} hint=${t('help.words.hint')} rows="2" value=${draft.words} onInput=${(words) => change({ ...draft, words })} />
    <fieldset>
      <legend class="form-label">${t('help.when')}</legend>
      <label class="check-line"><input type="radio" class="form-check-input" name="help-when" checked=${draft.any} onChange=${() => change({ ...draft, any: true })} /> <span>${t('help.when.any')} <span class="quiet">${t('help.when.any.hint')}</span></span></label>
      <label class="check-line"><input type="radio" class="form-check-input" name="help-when" checked=${!draft.any} onChange=${() => change({ ...draft, any: false })} /> <span>${t('help.when.times')}</span></label>
    </fieldset>
    ${!draft.any &&
    html`<div class="notebook-times">
      <p class="quiet">${t('help.zone', { zone: zone === 'Z' ? 'UTC' : zone })}</p>
      ${draft.times.map((time, at) => html`<div key=${at}><label class="form-label" for=${`help-time-${at}`}>${t('help.time', { count: at + 1 })}</label><input class="form-control" type="datetime-local" id=${`help-time-${at}`} value=${time} onInput=${setTime(at)} /></div>`)}
    </div>`}
    <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${busy || !ready}><${Icon} name="plus" />${t('help.ask')}</button></div>
  </form>`;
}
