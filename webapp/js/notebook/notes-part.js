import { withQuery } from '../api.js';
import { date, dateTime } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { SearchField } from '../parts/search-field.js';
import { Ago } from '../parts/time.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { unsaved } from './drafts.js';
import { newId } from './ids.js';
import { NoteEditor } from './note-editor.js';
import { asText } from './note-model.js';

/** What the two of us wrote down, as far as I may read it. */
export function NotesPart({ api, pair }) {
  const base = `/api/mentorships/${encodeURIComponent(pair.pairing)}/notes`;
  const [search, setSearch] = useState('');
  const { data, problem, loading, reload } = useLoad((signal) => api.get(withQuery(base, { search }), { signal }), [search]);
  const [open, setOpen] = useState(() => {
    const left = unsaved.of(pair.pairing);
    return left && { ...left, own: true };
  });
  const [failure, setFailure] = useState(null);
  const [removed, setRemoved] = useState(null);
  const [printed, setPrinted] = useState(null);
  const begin = useRef(null);

  const act = async (work) => {
    setFailure(null);
    try {
      return await work();
    } catch (refused) {
      setFailure(refused);
      return null;
    }
  };
  const startNew = (form = {}) => setOpen({ id: newId(), version: 0, kind: 'PRIVATE', session: null, text: '', own: true, ...form });
  const read = (id) => act(async () => setOpen(await api.get(`${base}/${id}`)));
  const close = () => {
    setOpen(null);
    reload();
    requestAnimationFrame(() => begin.current?.focus());
  };
  const remove = (note, gone) =>
    act(async () => {
      await api.delete(`${base}/${note.id}`);
      gone();
      setOpen(null);
      setRemoved(note);
      reload();
    });
  const putBack = () =>
    act(async () => {
      const { id, kind, session, text } = removed;
      await api.put(`${base}/${id}`, { version: 0, kind, session, text });
      setRemoved(null);
      announce(t('notes.back'));
      reload();
    });
  const copyPrivately = (form) => act(async () => {
    const id = newId();
    await api.put(`${base}/${id}`, { version: 0, kind: 'PRIVATE', session: form.session, text: form.text });
    setOpen(await api.get(`${base}/${id}`));
    announce(t('notes.unshare.copied'));
    reload();
  });
  const own = () => api.get(`${base}/own`, { time: 60000 });
  const takeAlong = () =>
    act(async () => {
      const { notes } = await own();
      const title = t('notes.export.title', { name: pair.partnerName });
      const text = asText(notes, { title, day: dateTime, kind: (kind) => t(`notes.kind.${kind}`) });
      saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), fileName(title, 'txt'));
    });
  const printOwn = () =>
    act(async () => {
      setPrinted((await own()).notes);
      requestAnimationFrame(() => setTimeout(() => print()));
    });

  return html`<section class="part notebook-notes">
    <h2 class="visually-hidden">${t('notebook.notes')}</h2>
    <p class="quiet notebook-lead"><${Icon} name="lock" />${t('notes.lead')}</p>
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${problem && reload} />`}
    ${open?.own &&
    html`<${NoteEditor} key=${open.id} api=${api} pair=${pair} note=${open} meetings=${data?.meetings ?? []} onSaved=${() => {}} remove=${remove} copyPrivately=${copyPrivately} close=${close} />`}
    ${open && !open.own && html`<${TheirNote} note=${open} name=${pair.partnerName} close=${close} />`}
    ${!open && pair.open && html`<p><button type="button" class="btn btn-primary" ref=${begin} onClick=${() => startNew()}><${Icon} name="plus" />${t('notes.new')}</button></p>`}
    ${!open && !pair.open && html`<p class="quiet">${t('notes.over')}</p>`}
    ${data && data.total > 0 && !open &&
    html`<div class="tools notebook-tools">
        <${SearchField} id="notes-search" label=${t('notes.search')} value=${search} onSearch=${setSearch} />
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${takeAlong}><${Icon} name="download" />${t('notes.export')}</button>
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${printOwn}><${Icon} name="print" />${t('notes.print')}</button>
      </div>`}
    ${!data && loading && html`<${Loading} />`}
    ${data && !open && data.total === 0 && html`<${Empty} icon="inbox" title=${t('notes.none')}><p>${t('notes.none.text', { name: pair.partnerName })}</p><//>`}
    ${data && !open && search && html`<p class="list-count" role="status">${t('notes.found', { count: data.notes.length })}</p>`}
    ${data && !open && html`<ul class="rows notebook-list">${data.notes.map((note) => html`<li key=${note.id}><${NoteLine} note=${note} pair=${pair} read=${read} meetings=${data.meetings} /></li>`)}</ul>`}
    ${printed && html`<div class="notebook-printed">${printed.map((note) => html`<article key=${note.id}><p><strong>${date(note.changedAt)} · ${t(`notes.kind.${note.kind}`)}</strong></p><p class="notebook-text" dir="auto">${note.text}</p></article>`)}</div>`}
    ${removed && html`<${UndoToast} key=${removed.id} sentence=${t('notes.deleted')} undo=${putBack} onGone=${() => setRemoved(null)} />`}
  </section>`;
}

const SIGNS = { PRIVATE: 'lock', SHARED: 'people', REFLECTION: 'inbox' };

function NoteLine({ note, pair, read, meetings }) {
  const meeting = meetings.find(({ id }) => id === note.session);
  const [first, ...rest] = note.excerpt.split('\n');
  return html`<button type="button" class="notebook-line" onClick=${() => read(note.id)}>
    <span class="notebook-first" dir="auto">${first || t('notes.empty')}</span>
    ${(rest.length > 0 || note.longer) && html`<span class="notebook-rest quiet" dir="auto">${rest.join(' ')}${note.longer && '…'}</span>`}
    <span class="quiet notebook-facts"><${Icon} name=${SIGNS[note.kind]} />${note.own ? t(`notes.kind.${note.kind}`) : t('notes.of', { name: pair.partnerName })} · <${Ago} at=${note.changedAt} />${meeting && ` · ${t('notes.about', { date: dateTime(meeting.startsAt) })}`}</span>
  </button>`;
}

/** A note that the other one shares: to be read. */
function TheirNote({ note, name, close }) {
  return html`<article class="notebook-editor">
    <p class="quiet"><${Icon} name="people" />${t('notes.of', { name })} · <${Ago} at=${note.changedAt} /></p>
    <p class="notebook-text" dir="auto">${note.text}</p>
    <div class="form-ways"><button type="button" class="btn btn-primary" onClick=${close}>${t('notes.done')}</button></div>
  </article>`;
}
