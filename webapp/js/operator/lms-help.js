import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { kindOf, LMS_KINDS } from './lms-kinds.js';
import { readPasted } from './paste.js';

/** Which LMS it is, where it shows its values, and a field that takes them all at once. */
export function LmsHelp({ family, onFamily, onFound }) {
  const [pasted, setPasted] = useState('');
  const [outcome, setOutcome] = useState('');
  const read = () => {
    const found = readPasted(pasted);
    const said = t('operator.paste.read', { count: Object.keys(found).length });
    onFound(found);
    setOutcome(said);
    announce(said);
  };

  return html`<div class="lms-help">
    <label class="form-label" for="family">${t('operator.form.which')}</label>
    <select class="form-select" id="family" value=${kindOf(family).family} onChange=${(event) => onFamily(event.target.value)}>
      ${LMS_KINDS.map(({ family: value, name }) => html`<option key=${value} value=${value}>${name || t('operator.form.otherLms')}</option>`)}
    </select>
    <p class="lms-where">${t(kindOf(family).where)}</p>
    <details>
      <summary>${t('operator.paste.summary')}</summary>
      <${Field} id="pasted" label=${t('operator.paste.label')} hint=${t('operator.paste.hint')} value=${pasted} onInput=${setPasted} rows=${5} code />
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${read}>${t('operator.paste.button')}</button>
      <span class="paste-outcome" aria-hidden="true">${outcome}</span>
    </details>
  </div>`;
}
