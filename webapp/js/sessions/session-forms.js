import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { AgendaChoice, Minutes, Place } from './detail-fields.js';
import { may } from './session-words.js';
import { When } from './when.js';

const LONGEST = 500;

/** Sends something once at a time, and keeps what is typed when that fails. */
export function useSending(send) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  const submit = async (path, body) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(null);
    setProblem(await send(path, body));
    setBusy(false);
  };
  return { busy, problem, submit };
}

const onSubmit = (work) => (event) => {
  event.preventDefault();
  work();
};

/** Picks one of the times that the other one proposed. */
export function ConfirmForm({ session, all, send }) {
  const [option, setOption] = useState(null);
  const { busy, problem, submit } = useSending(send);
  const open = session.options.filter((at) => new Date(at) > new Date(all.now));
  return html`<form class="session-form" onSubmit=${onSubmit(() => submit('/confirmation', { option: { at: option } }))}>
    ${problem && html`<${Failed} problem=${problem} />`}
    <fieldset class="time-options">
      <legend>${t('sessions.pick')}</legend>
      ${session.options.map(
        (at) => html`<label key=${at} class="check-line"><input type="radio" class="form-check-input" name=${`option-${session.id}`} value=${at} disabled=${!open.includes(at)} checked=${option === at} onChange=${() => setOption(at)} />
          <${When} at=${at} minutes=${session.minutes} zone=${all.zone} partnerZone=${all.partnerZone} name=${all.partnerName} /></label>`,
      )}
    </fieldset>
    ${open.length === 0 && html`<p class="quiet">${t('sessions.pick.past')}</p>`}
    <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${busy || option === null}>${t('sessions.confirm')}</button></div>
  </form>`;
}

/** Says whether it took place, first or after the other one. */
export function WasForm({ session, all, send, start }) {
  const { busy, problem, submit } = useSending(send);
  const missed = (side) => submit('/no-show', { side });
  const other = all.side === 'MENTOR' ? 'MENTEE' : 'MENTOR';
  return html`<div class="session-form">
    ${problem && html`<${Failed} problem=${problem} />`}
    <div class="form-ways">
      ${may(session, 'SAY_HELD') && html`<button type="button" class=${session.state === 'NO_SHOW' ? 'btn btn-sm btn-outline-primary' : 'btn btn-primary'} disabled=${busy} onClick=${() => submit('/held', {})}>${t('sessions.held')}</button>`}
      ${may(session, 'OBJECT') && html`<button type="button" class="btn btn-outline-primary" onClick=${() => start('object')}>${t('sessions.object')}</button>`}
      ${may(session, 'SAY_MISSED') &&
      html`<button type="button" class="btn btn-outline-primary" disabled=${busy} onClick=${() => missed(other)}>${t('sessions.missed', { name: all.partnerName })}</button>
        <button type="button" class="btn btn-outline-primary" disabled=${busy} onClick=${() => missed(all.side)}>${t('sessions.missed.me')}</button>`}
    </div>
  </div>`;
}

function WordsForm({ id, lead, label, button, field, path, send, close }) {
  const [words, setWords] = useState('');
  const { busy, problem, submit } = useSending(send);
  return html`<form class="session-form" onSubmit=${onSubmit(() => submit(path, { [field]: words }))}>
    <p>${lead}</p>
    ${problem && html`<${Failed} problem=${problem} />`}
    <label class="form-label" for=${id}>${label}</label>
    <textarea class="form-control" id=${id} rows="2" dir="auto" maxlength=${LONGEST} value=${words} onInput=${(event) => setWords(event.target.value)}></textarea>
    <div class="form-ways">
      <button type="submit" class="btn btn-primary" disabled=${busy}>${button}</button>
      <button type="button" class="btn btn-outline-primary" onClick=${close}>${t('sessions.back')}</button>
    </div>
  </form>`;
}

export function CancelForm({ session, all, send, close }) {
  const lead = t(session.state === 'CONFIRMED' ? 'sessions.cancel.lead.agreed' : 'sessions.cancel.lead', { name: all.partnerName });
  return html`<${WordsForm} id=${`cancel-${session.id}`} lead=${lead} label=${t('sessions.cancel.reason')} button=${t('sessions.cancel.button')} field="reason" path="/cancellation" send=${send} close=${close} />`;
}

export function ObjectForm({ session, all, send, close }) {
  return html`<${WordsForm} id=${`object-${session.id}`} lead=${t('sessions.object.lead', { name: all.partnerName })} label=${t('sessions.object.words')} button=${t('sessions.object.button')} field="words" path="/objection" send=${send} close=${close} />`;
}

/** Another length, place or agenda. */
export function DetailsForm({ session, agendas, send, close }) {
  const [minutes, setMinutes] = useState(session.minutes);
  const [place, setPlace] = useState(session.place);
  const [agenda, setAgenda] = useState(session.agenda ?? '');
  const { busy, problem, submit } = useSending((path, body) => send(path, body));
  const id = `change-${session.id}`;
  return html`<form class="session-form" onSubmit=${onSubmit(() => submit('', { minutes, place, agenda }))}>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${problem?.code === 'session-changed' && html`<p class="quiet">${t('sessions.changed.now', { minutes: session.minutes, place: session.place || '–' })}</p>`}
    <${Minutes} id=${id} value=${minutes} onChange=${setMinutes} />
    <${Place} id=${id} value=${place} onChange=${setPlace} />
    <${AgendaChoice} id=${id} value=${agenda} agendas=${agendas} onChange=${setAgenda} />
    <div class="form-ways">
      <button type="submit" class="btn btn-primary" disabled=${busy}>${t('sessions.change.button')}</button>
      <button type="button" class="btn btn-outline-primary" onClick=${close}>${t('sessions.back')}</button>
    </div>
  </form>`;
}
