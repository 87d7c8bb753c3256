import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const ENDED = { title: 'visit.ended.title', text: 'visit.ended.text' };
const LEFT = { title: 'visit.left.title', text: 'visit.left.text' };

/** The visit is over, and there is no page to keep. */
export function Ended({ byChoice = false }) {
  const way = byChoice ? LEFT : ENDED;
  return html`<main class="shell message">
    <h1>${t(way.title)}</h1>
    <p class="lead">${t(way.text)}</p>
  </main>`;
}

/** The visit is over while a page with somebody's words still stands below. */
export function EndedNote() {
  return html`<div class="note note-calm" role="alert">
    <${Icon} name="clock" />
    <div class="note-text">
      <p class="note-title">${t(ENDED.title)}</p>
      <p>${t(ENDED.text)}</p>
    </div>
  </div>`;
}
