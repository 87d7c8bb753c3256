import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { lacksOf, penaltyAt, standingOf } from './reflection-model.js';

/** What is still missing, and then the step after which others read it. */
export function HandIn({ api, view, writing, reload }) {
  const [asking, setAsking] = useState(null);
  const [failure, setFailure] = useState(null);
  const [busy, setBusy] = useState(false);
  const now = view.dates && nowOf(view);
  const lacks = lacksOf(view, writing.form);
  if (standingOf(view, now) === 'closed') {
    return null;
  }

  const ask = async () => {
    setFailure(null);
    setBusy(true);
    const safe = await writing.flush();
    setBusy(false);
    if (safe) {
      setAsking({ now: nowOf(view) });
    } else {
      announce(t('reflections.handIn.unsaved'));
    }
  };
  const send = async () => {
    setBusy(true);
    try {
      await writing.flush();
      await api.post(`/api/reflections/${encodeURIComponent(view.activity)}/submission`, { version: writing.version() });
      announce(t('reflections.handIn.done'));
      await reload();
    } catch (problem) {
      setFailure(problem);
      setAsking(null);
    }
    setBusy(false);
  };

  return html`<section class="reflection-hand-in" aria-labelledby="hand-in-title">
    <h2 id="hand-in-title">${t('reflections.handIn')}</h2>
    ${failure && html`<${Failed} problem=${failure} />`}
    ${lacks.length > 0 && html`<p>${t('reflections.handIn.lacks')}</p><ul>${lacks.map((lack, at) => html`<li key=${at}><${Lack} lack=${lack} /></li>`)}</ul>`}
    ${lacks.length === 0 && !asking && html`<button type="button" class="btn btn-primary" disabled=${busy} onClick=${ask}>${t('reflections.handIn.way')}</button>`}
    ${lacks.length === 0 && asking && html`<${Ask} view=${view} form=${writing.form} now=${asking.now} busy=${busy} send=${send} keep=${() => setAsking(null)} />`}
  </section>`;
}

/** By the tool's clock, as far as it told. */
function nowOf(view) {
  view.loadedAt ??= Date.now();
  return new Date(view.now).getTime() + (Date.now() - view.loadedAt);
}

function Lack({ lack: { what, prompt, title, count } }) {
  const sentence = prompt ? t(`reflections.lack.${what}.prompt`, { title, count }) : t(`reflections.lack.${what}`, { count });
  return prompt ? html`<a href=${`#prompt-${prompt}`} onClick=${(event) => jump(event, `prompt-${prompt}`)}>${sentence}</a>` : sentence;
}

/** The address after # is the tool's own way between pages. */
function jump(event, id) {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function Ask({ view, form, now, busy, send, keep }) {
  const button = useRef(null);
  useEffect(() => button.current.focus(), []);
  const cost = penaltyAt(view.dates, now);
  const late = Boolean(view.dates.due) && now > new Date(view.dates.due).getTime();
  const end = late ? view.dates.cutoff : (view.dates.due ?? view.dates.cutoff);
  return html`<div class="note note-calm" role="group" aria-label=${t('reflections.handIn.ask')}><${Icon} name="people" /><div class="note-text">
    <p class="note-title">${t('reflections.handIn.ask')}</p>
    <p>${t('reflections.handIn.who')} ${form.meetings.length > 0 && t('reflections.handIn.meetings', { count: form.meetings.length })} ${form.showsTimeline && t('reflections.handIn.timeline')}</p>
    ${late && html`<p><strong>${t(cost > 0 ? 'reflections.late.costs' : 'reflections.late.free', { percent: cost })}</strong></p>`}
    <p>${t(end ? 'reflections.handIn.back' : 'reflections.handIn.backAlways', { end: end && dateTime(end) })}</p>
    <div class="form-ways">
      <button type="button" class="btn btn-primary" ref=${button} disabled=${busy} onClick=${send}>${t('reflections.handIn.yes')}</button>
      <button type="button" class="btn btn-outline-primary" disabled=${busy} onClick=${keep}>${t('reflections.handIn.no')}</button>
    </div></div></div>`;
}
