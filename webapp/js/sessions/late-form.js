import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { AgendaChoice, Minutes, Place } from './detail-fields.js';
import { useSending } from './session-forms.js';
import { newKey } from './session-words.js';
import { fieldIn, placeOf } from './zones.js';

/** Notes a meeting that took place without having been planned here. */
export function LateForm({ all, agendas, note, close }) {
  const [local, setLocal] = useState('');
  const [minutes, setMinutes] = useState(45);
  const [place, setPlace] = useState('');
  const [agenda, setAgenda] = useState('');
  const [key] = useState(newKey);
  const { busy, problem, submit } = useSending((path, body) => note(body));
  const send = (event) => {
    event.preventDefault();
    submit('', { key, options: [{ local, zone: all.zone }], minutes, place, agenda });
  };
  return html`<form class="session-form" onSubmit=${send}>
    <p>${t('sessions.late.lead', { name: all.partnerName })}</p>
    <div class="field">
      <label class="form-label" for="late-at">${t('sessions.late.at', { place: placeOf(all.zone) })}</label>
      <input class="form-control session-short" type="datetime-local" id="late-at" required max=${fieldIn(all.zone, all.now)} value=${local} onInput=${(event) => setLocal(event.target.value)} />
    </div>
    <${Minutes} id="late" value=${minutes} onChange=${setMinutes} />
    <${Place} id="late" value=${place} onChange=${setPlace} />
    <${AgendaChoice} id="late" value=${agenda} agendas=${agendas} onChange=${setAgenda} />
    ${problem && html`<${Failed} problem=${problem} />`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary" disabled=${busy || local === ''}>${t('sessions.late.button')}</button>
      <button type="button" class="btn btn-outline-primary" onClick=${close}>${t('sessions.back')}</button>
    </div>
  </form>`;
}
