import { date } from '../format.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { titleOf } from './agenda-words.js';
import { CancelForm, ConfirmForm, DetailsForm, ObjectForm, WasForm } from './session-forms.js';
import { ProposeForm } from './propose-form.js';
import { isLink, may, stateKey } from './session-words.js';
import { When } from './when.js';

/** One meeting: when in both zones, where it stands, what it is about, and what I can do about it. `act(path, body)` sends it. */
export function SessionCard({ session, all, agendas, act, api, download }) {
  const [doing, setDoing] = useState(null);
  const { partnerName: name, zone, partnerZone, now } = all;
  const values = { name, count: session.options.length, date: session.settlesAt ? date(session.settlesAt) : '' };
  const send = async (path, body) => {
    const problem = await act(`/${session.id}${path}`, { version: session.version, ...body });
    if (!problem) {
      setDoing(null);
    }
    return problem;
  };
  const shared = { session, all, agendas, send, close: () => setDoing(null) };
  const agenda = agendas?.agendas.find(({ key }) => key === session.agenda);
  return html`<article class=${session.state === 'CONFIRMED' ? 'session session-agreed' : 'session'} aria-label=${t('sessions.meeting')}>
    ${session.startsAt && html`<p class="session-when"><${When} at=${session.startsAt} minutes=${session.minutes} zone=${zone} partnerZone=${partnerZone} name=${name} /></p>`}
    <p class="session-state">${t(stateKey(session, now), values)}</p>
    ${session.state === 'PROPOSED' &&
    session.mine &&
    html`<ul class="session-offered">
      ${session.options.map((at) => html`<li key=${at}><${When} at=${at} minutes=${session.minutes} zone=${zone} partnerZone=${partnerZone} name=${name} /></li>`)}
    </ul>`}
    ${session.reason && html`<p class="quiet" dir="auto">${t('sessions.reason', { reason: session.reason })}</p>`}
    ${session.objection && html`<p class="session-objection" dir="auto">${t('sessions.objection', { words: session.objection })}</p>`}
    ${session.state === 'CONFIRMED' && session.objectedByMe !== null && html`<p class="quiet">${t('sessions.talk')}</p>`}
    ${(session.place || agenda) &&
    html`<dl class="session-facts">
      ${session.place && html`<div><dt>${t('sessions.place')}</dt><dd dir="auto">${isLink(session.place) ? html`<a href=${session.place} target="_blank" rel="noopener noreferrer">${session.place}</a>` : session.place}</dd></div>`}
      ${agenda && html`<div><dt>${t('sessions.agenda')}</dt><dd><a href=${`#/pairs/${all.pairing}/agendas/${agenda.key}`}>${titleOf(agenda)}</a></dd></div>`}
    </dl>`}
    ${doing === null
      ? html`<${Deeds} ...${shared} start=${setDoing} download=${download} />`
      : html`<div class="session-doing">
          ${doing === 'change' && html`<${DetailsForm} ...${shared} />`}
          ${doing === 'cancel' && html`<${CancelForm} ...${shared} />`}
          ${doing === 'object' && html`<${ObjectForm} ...${shared} />`}
          ${doing === 'move' && html`<${ProposeForm} api=${api} all=${all} agendas=${agendas} before=${session} close=${shared.close} propose=${(body) => send('/move', body)} />`}
        </div>`}
  </article>`;
}

function Deeds({ session, all, send, start, download }) {
  return html`${may(session, 'CONFIRM') && html`<${ConfirmForm} session=${session} all=${all} send=${send} />`}
    ${(may(session, 'SAY_HELD') || may(session, 'SAY_MISSED')) && html`<${WasForm} session=${session} all=${all} send=${send} start=${start} />`}
    <div class="form-ways session-ways">
      ${may(session, 'TAKE_TO_CALENDAR') && session.state === 'CONFIRMED' && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => download(session)}><${Icon} name="download" />${t('sessions.toCalendar')}</button>`}
      ${may(session, 'CHANGE') && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => start('change')}>${t('sessions.change')}</button>`}
      ${may(session, 'MOVE') && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => start('move')}>${t(session.state === 'PROPOSED' && !session.mine ? 'sessions.otherTimes' : 'sessions.move')}</button>`}
      ${may(session, 'CANCEL') && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => start('cancel')}>${t('sessions.cancel')}</button>`}
    </div>`;
}
