import { t } from '../i18n.js';
import { html, useEffect, useRef } from '../parts/html.js';
import { together } from './note-model.js';

/** Two windows changed one note: both texts are shown, and nothing is lost before I have chosen. */
export function NoteConflict({ mine, theirs, choose }) {
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  return html`<section class="conflict" role="alertdialog" aria-labelledby="note-conflict">
    <h3 id="note-conflict" tabindex="-1" ref=${heading}>${t('notes.conflict.title')}</h3>
    <p>${t('notes.conflict.text')}</p>
    <div class="conflict-sides">
      <div><p class="form-label">${t('notes.conflict.mine')}</p><p class="conflict-text" dir="auto">${mine}</p></div>
      <div><p class="form-label">${t('notes.conflict.theirs')}</p><p class="conflict-text" dir="auto">${theirs}</p></div>
    </div>
    <div class="form-ways">
      <button type="button" class="btn btn-primary btn-sm" onClick=${() => choose(together(mine, theirs))}>${t('notes.conflict.both')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => choose(mine)}>${t('notes.conflict.keepMine')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => choose(null)}>${t('notes.conflict.keepTheirs')}</button>
    </div>
  </section>`;
}
