import { t } from '../i18n.js';
import { announce } from './announce.js';
import { html, useRef, useState } from './html.js';
import { Icon } from './icon.js';

/** Copies by the clipboard, else by the older command; false where the page may do neither. */
export async function copy(text, field, { clipboard = globalThis.navigator?.clipboard, page = globalThis.document } = {}) {
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return page.execCommand('copy');
  }
}

/** A value to carry elsewhere: always selectable, copied by a button where the browser allows it. */
export function CopyField({ label, value, hint }) {
  const field = useRef(null);
  const [outcome, setOutcome] = useState('');
  const id = `copy-${label.replace(/\W+/g, '-').toLowerCase()}`;

  const press = async () => {
    const copied = await copy(value, field.current);
    const said = t(copied ? 'copy.done' : 'copy.byHand');
    setOutcome(said);
    announce(said);
  };

  return html`<div class="copy-field">
    <label class="form-label" for=${id}>${label}</label>
    <div class="copy-line">
      <input class="form-control" id=${id} ref=${field} value=${value} readonly dir="ltr" onFocus=${(event) => event.target.select()} />
      <button type="button" class="btn btn-outline-primary" aria-label=${t('copy.named', { label })} onClick=${press}>
        <${Icon} name="copy" />${t('copy.button')}
      </button>
    </div>
    ${hint && html`<p class="form-text">${hint}</p>`}
    <p class="copy-outcome" aria-hidden="true">${outcome}</p>
  </div>`;
}
