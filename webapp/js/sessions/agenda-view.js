import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { boxesOf, halvesOf, linesOf } from './agenda-words.js';

/** One agenda to go by: when and how, the parts with their minutes, and what each side might say. */
export function AgendaView({ agenda, words }) {
  const { when, how } = halvesOf(agenda);
  const boxes = boxesOf(agenda);
  const { senior, junior } = linesOf(agenda);
  return html`<div class="agenda">
    <div class="agenda-halves">
      <section><h2>${t('sessions.agenda.how')}</h2><p>${how}</p></section>
      <section><h2>${t('sessions.agenda.when')}</h2><p>${when}</p></section>
    </div>
    <section class="part">
      <h2>${t('sessions.agenda.boxes', { count: agenda.minutes })}</h2>
      <svg class="agenda-bar" viewBox=${`0 0 ${agenda.minutes} 4`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        ${boxes.map(({ begins, minutes }, at) => html`<rect key=${begins} class=${at % 2 ? 'is-even' : ''} x=${begins} y="0" width=${minutes} height="4" />`)}
      </svg>
      <ol class="agenda-boxes">
        ${boxes.map(({ begins, minutes, words: sentence }) => html`<li key=${begins}><span class="agenda-minutes">${t('sessions.minutes.count', { count: minutes })}</span> <span>${sentence}</span></li>`)}
      </ol>
    </section>
    <div class="agenda-sides">
      <section class="agenda-side agenda-senior"><h2>${t('sessions.agenda.senior', { side: words.mentee })}</h2><ul>${senior.map((line) => html`<li key=${line} dir="auto">${t('sessions.quoted', { line })}</li>`)}</ul></section>
      <section class="agenda-side agenda-junior"><h2>${t('sessions.agenda.junior', { side: words.mentor })}</h2><ul>${junior.map((line) => html`<li key=${line} dir="auto">${t('sessions.quoted', { line })}</li>`)}</ul></section>
    </div>
  </div>`;
}
