import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { nameOn } from './names.js';

const MOST = 8;

/** Somebody of one side, found by a few letters: a list beneath a field, whose first ones are pressed. */
export function PersonFinder({ id, model, side, label, hint, without = [], pick, action }) {
  const [typed, setTyped] = useState('');
  const found = typed.trim() === '' ? [] : search(model, side, typed, without);
  return html`<div class="finder">
    <label class="form-label" for=${id}>${label}</label>
    ${hint && html`<p class="form-text" id=${`${id}-hint`}>${hint}</p>`}
    <input class="form-control" id=${id} type="search" autocomplete="off" spellcheck=${false} value=${typed} aria-describedby=${hint ? `${id}-hint` : undefined} onInput=${(event) => setTyped(event.target.value)} />
    <p class="visually-hidden" role="status">${typed.trim() === '' ? '' : t('pairing.finder.found', { count: found.length })}</p>
    ${found.length > 0 &&
    html`<ul class="finder-found">
      ${found.slice(0, MOST).map(
        (one) => html`<li key=${one.person}><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => {
          setTyped('');
          pick(one.person);
        }}>${action} <bdi>${nameOn(one)}</bdi>${one.department && html` <span class="quiet">${one.department}</span>`}</button></li>`,
      )}
    </ul>`}
    ${typed.trim() !== '' && found.length === 0 && html`<p class="quiet">${t('pairing.finder.nobody')}</p>`}
    ${found.length > MOST && html`<p class="quiet">${t('pairing.finder.more', { count: found.length - MOST })}</p>`}
  </div>`;
}

function search(model, side, typed, without) {
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const matches = (one) => words.every((word) => fold(`${nameOn(one)} ${one.department ?? ''}`).includes(word));
  return [...model.people.values()]
    .filter((one) => one.side === side && !without.includes(one.person) && matches(one))
    .sort((one, other) => nameOn(one).localeCompare(nameOn(other)));
}
