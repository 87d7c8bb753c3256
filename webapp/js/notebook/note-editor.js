import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { sentenceOf } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { NoteConflict } from './note-conflict.js';
import { askOf, KINDS, roomOf } from './note-model.js';
import { useNote } from './use-note.js';

const SIGNS = { saved: 'check', saving: 'refresh', waiting: 'clock', conflict: 'warning', refused: 'warning', new: 'dash' };

/** One note of mine, while it is written. */
export function NoteEditor({ api, pair, note, meetings, onSaved, remove, copyPrivately, close }) {
  const writing = useNote(api, pair.pairing, note, onSaved);
  const { form, change, saving, theirs } = writing;
  const [asking, setAsking] = useState(null);
  const field = useRef(null);
  useEffect(() => field.current.focus(), []);

  const choose = (kind) => {
    const ask = askOf(form.kind, kind, { saved: writing.saved(), text: form.text });
    setAsking(ask && { ask, kind });
    if (!ask) {
      change({ kind });
    }
  };
  const share = () => {
    change({ kind: 'SHARED' });
    setAsking(null);
    field.current.focus();
  };
  // What could not be saved stays open.
  const done = async () => (await writing.flush()) && close();
  const drop = async () => {
    await writing.flush();
    await remove({ ...note, ...form }, writing.discard);
  };
  const room = roomOf(form.text);
  return html`<section class="notebook-editor" aria-label=${t('notes.editor')}>
    <fieldset class="notebook-kinds">
      <legend class="form-label">${t('notes.kind')}</legend>
      ${KINDS.map(
        (kind) => html`<label key=${kind} class="check-line"><input type="radio" class="form-check-input" name="note-kind" value=${kind} checked=${form.kind === kind} onClick=${(event) => pick(event, kind, form.kind, choose)} />
          <span>${t(`notes.kind.${kind}`)} <span class="quiet">${t(`notes.kind.${kind}.hint`, { name: pair.partnerName })}</span></span></label>`,
      )}
    </fieldset>
    ${asking?.ask === 'share' && html`<${Share} name=${pair.partnerName} share=${share} keep=${() => setAsking(null)} />`}
    ${asking?.ask === 'refused' && html`<${Refused} name=${pair.partnerName} copy=${() => copyPrivately(form)} keep=${() => setAsking(null)} />`}
    ${theirs && html`<${NoteConflict} mine=${form.text} theirs=${theirs.text} choose=${writing.choose} />`}
    <label class="form-label" for="note-text">${t('notes.text')}</label>
    <textarea class="form-control notebook-text" id="note-text" ref=${field} rows="8" dir="auto" value=${form.text} aria-describedby="note-room" readonly=${Boolean(theirs)}
      onInput=${(event) => change({ text: event.target.value })}></textarea>
    <p id="note-room" class=${room?.over ? 'field-error' : 'quiet'}>${room && t(room.over ? 'notes.room.over' : 'notes.room', { count: Math.abs(room.left) })}</p>
    ${meetings.length > 0 &&
    html`<label class="form-label" for="note-meeting">${t('notes.meeting')}</label>
      <select class="form-select" id="note-meeting" value=${form.session ?? ''} onChange=${(event) => change({ session: event.target.value || null })}>
        <option value="">${t('notes.meeting.none')}</option>
        ${meetings.map(({ id, startsAt }) => html`<option key=${id} value=${id}>${dateTime(startsAt)}</option>`)}
      </select>`}
    <${NoteState} saving=${saving} saveAsNew=${writing.saveAsNew} />
    <div class="form-ways">
      <button type="button" class="btn btn-primary" onClick=${done}>${t('notes.done')}</button>
      ${writing.saved() && html`<button type="button" class="btn btn-outline-primary" onClick=${drop}>${t('notes.delete')}</button>`}
    </div>
  </section>`;
}

/** A radio button that is not pressed until the question behind it is answered. */
function pick(event, kind, now, choose) {
  if (kind !== now) {
    event.preventDefault();
    choose(kind);
  }
}

/** Whether what is on the page is safe. */
function NoteState({ saving, saveAsNew }) {
  const { state, problem } = saving;
  return html`<div class="notebook-state" role="status">
    <p class=${state === 'refused' ? 'field-error' : 'quiet'}><${Icon} name=${SIGNS[state]} />${state === 'refused' ? `${sentenceOf(problem)} ${t('notes.state.refused')}` : t(`notes.state.${state}`)}</p>
    ${state === 'refused' && problem.code === 'note-unknown' && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${saveAsNew}>${t('notes.state.again')}</button>`}
  </div>`;
}

function Share({ name, share, keep }) {
  const button = useRef(null);
  useEffect(() => button.current.focus(), []);
  return html`<div class="note note-calm" role="group" aria-label=${t('notes.share.title', { name })}><${Icon} name="people" /><div class="note-text">
    <p class="note-title">${t('notes.share.title', { name })}</p>
    <p>${t('notes.share.text', { name })}</p>
    <div class="form-ways">
      <button type="button" class="btn btn-sm btn-primary" ref=${button} onClick=${share}>${t('notes.share.yes', { name })}</button>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${keep}>${t('notes.share.no')}</button>
    </div></div></div>`;
}

function Refused({ name, copy, keep }) {
  const button = useRef(null);
  useEffect(() => button.current.focus(), []);
  return html`<div class="note note-calm" role="group" aria-label=${t('notes.unshare.title')}><${Icon} name="lock" /><div class="note-text">
    <p class="note-title">${t('notes.unshare.title')}</p>
    <p>${t('notes.unshare.text', { name })}</p>
    <div class="form-ways">
      <button type="button" class="btn btn-sm btn-primary" ref=${button} onClick=${copy}>${t('notes.unshare.copy')}</button>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${keep}>${t('notes.unshare.keep')}</button>
    </div></div></div>`;
}
