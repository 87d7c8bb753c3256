import { t } from '../i18n.js';
import { html, useEffect, useRef } from '../parts/html.js';
import { BankPicks } from './bank-picks.js';
import { shortened } from './anchor-list.js';

const LONGEST = 2000;

/**
 * A new comment on what was chosen in the text. What is typed is kept by `write` as it is typed, so that nothing is lost by
 * a step to another paper; Ctrl-Enter adds it, Escape puts it aside.
 */
export function Composer({ quote, text, write, add, cancel, phrases, use, keep }) {
  const field = useRef(null);
  useEffect(() => {
    field.current.focus({ preventScroll: true });
    field.current.scrollIntoView({ block: 'nearest' });
  }, []);
  const press = (event) => {
    const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (done || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      (done ? add : cancel)();
    }
  };
  const insert = (phrase) => {
    write(text.trim() === '' ? phrase.text : `${text.trimEnd()} ${phrase.text}`);
    use(phrase);
    field.current.focus();
  };
  return html`<div class="composer" role="group" aria-label=${t('grading.composer')}>
    <p class="quiet"><q dir="auto">${shortened(quote)}</q></p>
    <label class="form-label" for="composer-text">${t('grading.composer.text')}</label>
    <textarea class="form-control" id="composer-text" ref=${field} rows="3" maxlength=${LONGEST} dir="auto" value=${text} aria-describedby="composer-hint" onKeyDown=${press} onInput=${(event) => write(event.target.value)}></textarea>
    <p class="form-text" id="composer-hint">${t('grading.composer.hint')}</p>
    <${BankPicks} phrases=${phrases} insert=${insert} />
    <p class="row-ways">
      <button type="button" class="btn btn-sm btn-primary" aria-disabled=${text.trim() === ''} onClick=${() => text.trim() !== '' && add()}>${t('grading.composer.add')}</button>
      ${text.trim() !== '' && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => keep(text.trim())}>${t('grading.bank.keep')}</button>`}
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${cancel}>${t('grading.composer.cancel')}</button>
    </p>
  </div>`;
}
