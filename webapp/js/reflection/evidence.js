import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** What shows that this is about something that happened: meetings that were held, and when it was written. */
export function Evidence({ pair, form, change, spells }) {
  const meetings = pair?.meetings ?? [];
  const toggle = (id, on) => change({ meetings: on ? [...form.meetings, id] : form.meetings.filter((one) => one !== id) });
  return html`<details class="reflection-more" open=${form.meetings.length > 0 || form.showsTimeline}>
    <summary>${t('reflections.evidence')}</summary>
    <p>${t('reflections.evidence.text')}</p>
    ${meetings.length > 0 &&
    html`<fieldset class="reflection-sides"><legend class="form-label">${t('reflections.evidence.meetings')}</legend>
      ${meetings.map(
        ({ id, startedAt, minutes, agenda, confirmed }) => html`<label key=${id} class="check-line"><input type="checkbox" class="form-check-input" checked=${form.meetings.includes(id)} onChange=${(event) => toggle(id, event.target.checked)} />
          <span>${t('reflections.evidence.meeting', { at: dateTime(startedAt), minutes })}${agenda && ` · ${agenda}`} <span class="quiet">${t(confirmed ? 'reflections.evidence.both' : 'reflections.evidence.one')}</span></span></label>`,
      )}
    </fieldset>`}
    ${pair && meetings.length === 0 && html`<p class="quiet">${t('reflections.evidence.none')}</p>`}
    <label class="check-line"><input type="checkbox" class="form-check-input" checked=${form.showsTimeline} onChange=${(event) => change({ showsTimeline: event.target.checked })} />
      <span>${t('reflections.timeline.show')} <span class="form-text">${t('reflections.timeline.hint')}</span></span></label>
    ${spells.length > 0 &&
    html`<table class="table"><caption>${t('reflections.timeline.caption')}</caption>
      <thead><tr><th scope="col">${t('reflections.timeline.from')}</th><th scope="col">${t('reflections.timeline.minutes')}</th><th scope="col">${t('reflections.timeline.words')}</th></tr></thead>
      <tbody>${spells.slice(-10).map(({ from, to, words }) => html`<tr key=${from}><td>${dateTime(from)}</td><td>${t('reflections.timeline.long', { count: minutesOf(from, to) })}</td><td>${t('reflections.words', { count: words })}</td></tr>`)}</tbody>
    </table>`}
  </details>`;
}

function minutesOf(from, to) {
  return Math.max(1, Math.round((new Date(to) - new Date(from)) / 60000));
}
