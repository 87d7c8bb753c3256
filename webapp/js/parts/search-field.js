import { t } from '../i18n.js';
import { html, useEffect, useState } from './html.js';
import { Icon } from './icon.js';

const PAUSE = 250;

/** Tells what was typed once the fingers rest; the field itself never waits. */
export function SearchField({ id, label, value, onSearch, placeholder }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) {
      return undefined;
    }
    const wait = setTimeout(() => onSearch(typed.trim()), PAUSE);
    return () => clearTimeout(wait);
  }, [typed]);

  const submit = (event) => {
    event.preventDefault();
    // It may stand in another form, which Enter must not send.
    event.stopPropagation();
    onSearch(typed.trim());
  };
  return html`<form class="search-field" role="search" onSubmit=${submit}>
    <label class="form-label" for=${id}>${label}</label>
    <div class="search-line">
      <${Icon} name="search" />
      <input class="form-control" id=${id} type="search" autocomplete="off" spellcheck=${false} maxlength="200"
        placeholder=${placeholder} value=${typed} onInput=${(event) => setTyped(event.target.value)} />
      <button type="submit" class="visually-hidden" tabindex="-1">${t('search.button')}</button>
    </div>
  </form>`;
}
