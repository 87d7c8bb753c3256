import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed, sentenceOf } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';
import { DeedForm } from './deed-form.js';
import { ExtensionForm } from './deeds-part.js';

/** Who has handed in nothing, with what can be done for them. */
export function MissingPart({ client, activity }) {
  const [open, setOpen] = useState(false);
  return html`<details class="queue-part no-print" onToggle=${(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}><summary><h2>${t('grading.missing')}</h2></summary>
    ${open && html`<${Missing} client=${client} activity=${activity} />`}</details>`;
}

function Missing({ client, activity }) {
  const [wish, setWish] = useState({ search: '', page: 0 });
  const { data, problem, loading, reload } = useLoad((signal) => client.missing(wish.search, wish.page, signal), [wish]);
  const [open, setOpen] = useState(null);
  const [failed, setFailed] = useState('');
  const done = (sentence) => {
    setOpen(null);
    announce(sentence);
    return reload();
  };
  const send = (person, what) => async (body) => {
    await client.missingDo(person, what, body);
    await done(t(`grading.done.${what}`));
  };
  const undo = (person, what) => async () => {
    setFailed('');
    try {
      await client.missingUndo(person, what);
      await done(t('grading.done.undone'));
    } catch (failure) {
      setFailed(sentenceOf(failure));
    }
  };
  const toggle = (person, what) => () => setOpen(open?.person === person && open.what === what ? null : { person, what });
  return html`<${SearchField} id="missing-search" label=${t('grading.search')} value=${wish.search} onSearch=${(search) => setWish({ search, page: 0 })} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${failed && html`<p class="field-error" role="alert">${failed}</p>`}
    ${!data && loading && html`<${Loading} lines=${3} />`}
    ${data && html`<p class="list-count">${t('grading.missing.count', { count: data.total })}</p>
      <ul class="rows">${data.people.map(({ person, name, excused, extension }) => html`<li key=${person}>
        <div class="row-line"><div><p class="row-title"><bdi>${name}</bdi></p>
          ${excused && html`<p class="quiet">${t('grading.state.EXCUSED')}</p>`}
          ${extension && html`<p class="quiet">${t('grading.extended', { at: dateTime(extension.due ?? extension.cutoff) })} · <span dir="auto">${extension.reason}</span></p>`}</div>
          <div class="row-ways">
            <button type="button" class="btn btn-sm btn-outline-primary" aria-expanded=${open?.person === person && open.what === 'extension'} onClick=${toggle(person, 'extension')}>${t('grading.deed.extension')}<span class="visually-hidden"> ${name}</span></button>
            ${extension && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${undo(person, 'extension')}>${t('grading.deed.extension.undo')}<span class="visually-hidden"> ${name}</span></button>`}
            ${excused
              ? html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${undo(person, 'excuse')}>${t('grading.deed.excuse.undo')}<span class="visually-hidden"> ${name}</span></button>`
              : html`<button type="button" class="btn btn-sm btn-outline-primary" aria-expanded=${open?.person === person && open.what === 'excuse'} onClick=${toggle(person, 'excuse')}>${t('grading.deed.excuse')}<span class="visually-hidden"> ${name}</span></button>`}
          </div></div>
        ${open?.person === person && open.what === 'extension' && html`<${ExtensionForm} draft=${`missing extension ${person}`} name=${name} extension=${extension} dates=${activity.dates} cancel=${() => setOpen(null)} send=${send(person, 'extension')} />`}
        ${open?.person === person && open.what === 'excuse' && html`<${DeedForm} draft=${`missing excuse ${person}`} title=${t('grading.deed.excuse.title')} text=${t('grading.deed.excuse.text', { name })} button=${t('grading.deed.excuse.do')} fields=${[{ name: 'reason', label: t('grading.deed.reason'), required: true }]} cancel=${() => setOpen(null)} send=${send(person, 'excuse')} />`}
      </li>`)}</ul>
      ${data.pages > 1 && html`<div class="more"><button type="button" class="btn btn-sm btn-outline-primary" aria-disabled=${data.page === 0} onClick=${() => data.page > 0 && setWish({ ...wish, page: data.page - 1 })}>${t('grading.pages.before')}</button><span class="quiet">${t('grading.pages.now', { page: data.page + 1, pages: data.pages })}</span><button type="button" class="btn btn-sm btn-outline-primary" aria-disabled=${data.page + 1 >= data.pages} onClick=${() => data.page + 1 < data.pages && setWish({ ...wish, page: data.page + 1 })}>${t('grading.pages.after')}</button></div>`}`}`;
}
