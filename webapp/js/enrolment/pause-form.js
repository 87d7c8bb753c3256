import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { day } from './days.js';

/** Finish what is under way, take nobody new for a while. */
export function PauseForm({ pause, act }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  if (pause) {
    return html`<section class="enrol-part"><h2>${t('enrolment.pause.title')}</h2>
      <p>${t('enrolment.pause.set', { from: day(pause.from), to: day(pause.to) })}</p>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => act({ move: 'RESUME' })}>${t('enrolment.pause.end')}</button></section>`;
  }
  const submit = (event) => {
    event.preventDefault();
    act({ move: 'PAUSE', from, to });
  };
  return html`<details class="enrol-part"><summary>${t('enrolment.pause.title')}</summary>
    <p>${t('enrolment.pause.text')}</p>
    <form class="enrol-pause" onSubmit=${submit}>
      <label class="form-label" for="pause-from">${t('enrolment.pause.from')}</label>
      <input class="form-control" type="date" id="pause-from" required value=${from} onInput=${(event) => setFrom(event.target.value)} />
      <label class="form-label" for="pause-to">${t('enrolment.pause.to')}</label>
      <input class="form-control" type="date" id="pause-to" required min=${from} value=${to} onInput=${(event) => setTo(event.target.value)} />
      <button type="submit" class="btn btn-outline-primary btn-sm">${t('enrolment.pause.button')}</button>
    </form></details>`;
}
