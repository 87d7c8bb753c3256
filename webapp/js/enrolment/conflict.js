import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { differences } from './answers.js';
import { answersInWords } from './answers-list.js';

/** Two windows changed one form: both are shown, and nothing is lost before I have chosen. */
export function Conflict({ mine, theirs, skills, programme, choose }) {
  const fields = differences(mine, theirs);
  const words = { mine: new Map(answersInWords(mine, { skills, programme })), theirs: new Map(answersInWords(theirs, { skills, programme })) };
  const text = (which, field) => words[which].get(field).join('; ') || t('enrolment.field.none');
  return html`<div class="note note-problem" role="alert">
    <div class="note-text">
      <p class="note-title">${t('enrolment.conflict.title')}</p>
      <p>${t('enrolment.conflict.text')}</p>
      <table class="table">
        <thead><tr><th scope="col">${t('enrolment.conflict.field')}</th><th scope="col">${t('enrolment.conflict.here')}</th><th scope="col">${t('enrolment.conflict.there')}</th></tr></thead>
        <tbody>${fields.map((field) => html`<tr key=${field}><th scope="row">${t(`enrolment.field.${field}`)}</th><td dir="auto">${text('mine', field)}</td><td dir="auto">${text('theirs', field)}</td></tr>`)}</tbody>
      </table>
      <button type="button" class="btn btn-primary btn-sm" onClick=${() => choose(mine)}>${t('enrolment.conflict.mine')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => choose(null)}>${t('enrolment.conflict.theirs')}</button>
    </div>
  </div>`;
}
