import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';

const drafts = new Map();

/**
 * A few words before something is done: `fields` are {name, label, hint, kind, required}, where a kind is 'text', 'words' or
 * 'time'. What is typed stays in the memory of the page under `draft` until it is done. `send(values)` throws what the tool
 * refuses.
 */
export function DeedForm({ draft, title, text, fields, button, send, cancel }) {
  const [values, setValues] = useState(() => drafts.get(draft) ?? Object.fromEntries(fields.map(({ name, first = '' }) => [name, first])));
  const [state, setState] = useState({ busy: false, problem: null, missing: '' });
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const change = (name) => (event) => {
    const next = { ...values, [name]: event.target.value };
    drafts.set(draft, next);
    setValues(next);
  };
  const submit = async (event) => {
    event.preventDefault();
    const missing = fields.find(({ name, required }) => required && values[name].trim() === '')?.name ?? '';
    setState({ busy: !missing, problem: null, missing });
    if (missing) {
      document.getElementById(`deed-${missing}`).focus();
      return;
    }
    try {
      await send(values);
      drafts.delete(draft);
    } catch (problem) {
      setState({ busy: false, problem, missing: '' });
    }
  };
  const press = (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
      submit(event);
    }
  };
  return html`<form class="deed-form" onSubmit=${submit} onKeyDown=${press} aria-labelledby="deed-title" novalidate>
    <h3 id="deed-title" tabindex="-1" ref=${heading}>${title}</h3>
    ${text && html`<p>${text}</p>`}
    ${fields.map(({ name, label, hint, kind = 'text' }) => {
      const wrong = state.missing === name;
      const shared = { id: `deed-${name}`, class: wrong ? 'form-control is-invalid' : 'form-control', dir: kind === 'time' ? 'ltr' : 'auto', value: values[name], onInput: change(name), 'aria-invalid': wrong ? 'true' : undefined, 'aria-describedby': [hint && `deed-${name}-hint`, wrong && `deed-${name}-error`].filter(Boolean).join(' ') || undefined };
      return html`<div key=${name} class="field">
        <label class="form-label" for=${`deed-${name}`}>${label}</label>
        ${hint && html`<p class="form-text" id=${`deed-${name}-hint`}>${hint}</p>`}
        ${wrong && html`<p class="field-error" id=${`deed-${name}-error`}>${t('grading.deed.missing')}</p>`}
        ${kind === 'words' ? html`<textarea ...${shared} rows="3" maxlength="4000"></textarea>` : kind === 'time' ? html`<input type="datetime-local" ...${shared} />` : html`<input ...${shared} maxlength="500" autocomplete="off" />`}
      </div>`;
    })}
    ${state.problem && html`<${Failed} problem=${state.problem} />`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary btn-sm" aria-disabled=${state.busy}>${button}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${cancel}>${t('grading.deed.cancel')}</button>
    </div>
  </form>`;
}
