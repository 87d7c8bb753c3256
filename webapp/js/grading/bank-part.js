import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { UndoToast } from '../parts/undo-toast.js';
import { criteriaOf } from './sheet.js';
import { useBank } from './use-bank.js';

const SHOWN = 50;

/** My comment bank: what I keep to say again, to be looked through, changed and added to. */
export function BankPart({ client, activity }) {
  const [open, setOpen] = useState(false);
  return html`<details class="queue-part no-print" onToggle=${(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}><summary><h2>${t('grading.bank')}</h2></summary>
    ${open && html`<${Bank} client=${client} activity=${activity} />`}</details>`;
}

function Bank({ client, activity }) {
  const bank = useBank(client);
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState(null);
  const [dropped, setDropped] = useState(null);
  const wanted = search.toLocaleLowerCase();
  const found = bank.comments.filter(({ text }) => text.toLocaleLowerCase().includes(wanted)).sort((one, other) => other.uses - one.uses);
  const place = ({ criterion, level }) => {
    const known = criteriaOf(activity).find(({ id }) => id === criterion);
    return criterion === null ? t('grading.bank.general') : [known?.title ?? t('grading.bank.elsewhere'), known?.levels[level]?.title].filter(Boolean).join(' · ');
  };
  const save = async (entry) => (await (entry.id ? bank.change(entry) : bank.keep(entry))) && setEditing(null);
  const drop = async (phrase) => (await bank.drop(phrase)) && setDropped({ at: Date.now(), phrase });
  const putBack = () => {
    const { criterion, level, text } = dropped.phrase;
    setDropped(null);
    bank.keep({ criterion, level, text });
  };
  return html`<p>${t('grading.bank.text')}</p>
    <div class="tools"><${SearchField} id="bank-search" label=${t('grading.bank.search')} value=${search} onSearch=${setSearch} />
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setEditing({ criterion: null, level: null, text: '' })}>${t('grading.bank.new')}</button></div>
    ${bank.said && html`<p class="quiet">${bank.said}</p>`}
    ${editing && !editing.id && html`<${PhraseForm} phrase=${editing} activity=${activity} save=${save} cancel=${() => setEditing(null)} />`}
    <p class="list-count">${t('grading.bank.count', { count: found.length })}</p>
    <ul class="rows">${found.slice(0, SHOWN).map((phrase) => html`<li key=${phrase.id}>${editing?.id === phrase.id
      ? html`<${PhraseForm} phrase=${phrase} activity=${activity} save=${save} cancel=${() => setEditing(null)} />`
      : html`<div class="row-line"><div><p class="kept-lines" dir="auto">${phrase.text}</p><p class="quiet">${place(phrase)} · ${t('grading.bank.uses', { count: phrase.uses })}</p></div>
        <div class="row-ways"><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setEditing(phrase)}>${t('grading.anchor.edit')}<span class="visually-hidden"> ${phrase.text}</span></button><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => drop(phrase)}>${t('grading.anchor.remove')}<span class="visually-hidden"> ${phrase.text}</span></button></div></div>`}</li>`)}</ul>
    ${found.length > SHOWN && html`<p class="quiet">${t('grading.bank.more', { count: found.length - SHOWN })}</p>`}
    ${dropped && html`<${UndoToast} key=${dropped.at} sentence=${t('grading.bank.dropped')} undo=${putBack} onGone=${() => setDropped(null)} />`}`;
}

function PhraseForm({ phrase, activity, save, cancel }) {
  const [entry, setEntry] = useState(phrase);
  const criterion = criteriaOf(activity).find(({ id }) => id === entry.criterion);
  const submit = (event) => {
    event.preventDefault();
    if (entry.text.trim() !== '') {
      save({ ...entry, text: entry.text.trim() });
    }
  };
  return html`<form class="deed-form" onSubmit=${submit}>
    <div class="field"><label class="form-label" for="phrase-text">${t('grading.bank.words')}</label><textarea class="form-control" id="phrase-text" rows="3" maxlength="2000" dir="auto" value=${entry.text} onInput=${(event) => setEntry({ ...entry, text: event.target.value })}></textarea></div>
    <div class="field"><label class="form-label" for="phrase-criterion">${t('grading.bank.for')}</label>
      <select class="form-select" id="phrase-criterion" value=${entry.criterion ?? ''} onChange=${(event) => setEntry({ ...entry, criterion: event.target.value || null, level: null })}><option value="">${t('grading.bank.general')}</option>${criteriaOf(activity).map(({ id, title }) => html`<option key=${id} value=${id}>${title}</option>`)}</select></div>
    ${criterion && html`<div class="field"><label class="form-label" for="phrase-level">${t('grading.bank.level')}</label>
      <select class="form-select" id="phrase-level" value=${entry.level ?? ''} onChange=${(event) => setEntry({ ...entry, level: event.target.value === '' ? null : Number(event.target.value) })}><option value="">${t('grading.bank.anyLevel')}</option>${criterion.levels.map(({ title }, at) => html`<option key=${at} value=${at}>${title}</option>`)}</select></div>`}
    <div class="form-ways"><button type="submit" class="btn btn-primary btn-sm" aria-disabled=${entry.text.trim() === ''}>${t('grading.bank.save')}</button><button type="button" class="btn btn-outline-primary btn-sm" onClick=${cancel}>${t('grading.deed.cancel')}</button></div>
  </form>`;
}
