import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

/** The visit is over: in place of a page that never opened, or above one whose words must stay. */
export function Ended() {
  return html`<main class="shell"><${EndedNote} /></main>`;
}

export function EndedNote({ byChoice = false }) {
  return html`<div class="note note-calm" role="alert">
    <${Icon} name="clock" />
    <div class="note-text">
      <p class="note-title">${t(byChoice ? 'visit.left.title' : 'visit.ended.title')}</p>
      <p>${t(byChoice ? 'visit.left.text' : 'visit.ended.text')}</p>
    </div>
  </div>`;
}
