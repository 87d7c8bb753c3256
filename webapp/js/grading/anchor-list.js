import { t } from '../i18n.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';

const LONGEST = 2000;
const QUOTE = 160;

/** The comments on one answer, by their numbers; each can be changed and taken away by whoever marks. */
export function AnchorList({ anchors, chosen, readOnly, change, remove, show }) {
  const [editing, setEditing] = useState(null);
  if (anchors.length === 0) {
    return null;
  }
  return html`<ol class="anchors" aria-label=${t('grading.anchors')}>
    ${anchors.map((anchor) => html`<li key=${anchor.id} id=${`anchor-${anchor.id}`} class=${anchor.id === chosen ? 'anchor is-chosen' : 'anchor'} tabindex="-1" value=${anchor.number}>
      <span class="anchor-label" aria-hidden="true">${anchor.number}</span>
      <div class="anchor-body">
        <p class="quiet"><q dir="auto">${shortened(anchor.quote)}</q>${!anchor.place && html` <strong>${t('grading.anchor.lost')}</strong>`}</p>
        ${editing === anchor.id
          ? html`<${AnchorEdit} anchor=${anchor} change=${change} close=${() => setEditing(null)} />`
          : html`<p class="kept-lines" dir="auto">${anchor.text}</p>
            <p class="row-ways no-print">
              ${anchor.place && html`<button type="button" class="btn-plain" onClick=${() => show(anchor.id)}>${t('grading.anchor.show')}<span class="visually-hidden"> ${anchor.number}</span></button>`}
              ${!readOnly &&
              html`<button type="button" class="btn-plain" onClick=${() => setEditing(anchor.id)}>${t('grading.anchor.edit')}<span class="visually-hidden"> ${anchor.number}</span></button>
                <button type="button" class="btn-plain" onClick=${() => remove(anchor)}>${t('grading.anchor.remove')}<span class="visually-hidden"> ${anchor.number}</span></button>`}
            </p>`}
      </div>
    </li>`)}
  </ol>`;
}

/** Every letter goes into the sheet at once, which saves itself. */
function AnchorEdit({ anchor, change, close }) {
  const field = useRef(null);
  useEffect(() => field.current.focus(), []);
  const id = `anchor-text-${anchor.id}`;
  const leave = (event) => {
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      event.stopPropagation();
      end();
    }
  };
  const end = () => {
    close();
    document.getElementById(`anchor-${anchor.id}`)?.focus();
  };
  return html`<label class="visually-hidden" for=${id}>${t('grading.anchor.text', { number: anchor.number })}</label>
    <textarea class="form-control" id=${id} ref=${field} rows="3" maxlength=${LONGEST} dir="auto" value=${anchor.text} onKeyDown=${leave} onInput=${(event) => change(anchor.id, event.target.value)}></textarea>
    <p class="row-ways"><button type="button" class="btn btn-sm btn-outline-primary" onClick=${end}>${t('grading.anchor.done')}</button></p>`;
}

export function shortened(quote) {
  const signs = [...quote];
  return signs.length > QUOTE ? `${signs.slice(0, QUOTE).join('')}…` : quote;
}
