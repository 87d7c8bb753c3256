import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html } from '../parts/html.js';

/** Credits line by line. */
export function CreditFields({ credits, onChange }) {
  return html`<${Lines} legend=${t('catalogue.form.credits')} hint=${t('catalogue.form.credits.scheme.hint')} add=${t('catalogue.form.credits.add')} items=${credits} empty=${{ scheme: '', category: '', units: '' }} onChange=${onChange}
    line=${(one, set, at) => html`<${Field} id=${`scheme-${at}`} label=${t('catalogue.form.credits.scheme')} value=${one.scheme} onInput=${set('scheme')} maxlength="40" required />
      <${Field} id=${`category-${at}`} label=${t('catalogue.form.credits.category')} value=${one.category} onInput=${set('category')} maxlength="40" />
      <${Field} id=${`units-${at}`} label=${t('catalogue.form.credits.units')} value=${one.units} onInput=${set('units')} inputmode="decimal" maxlength="9" required />`} />`;
}

/** Terms line by line. */
export function TermFields({ terms, onChange }) {
  return html`<${Lines} legend=${t('catalogue.form.terms')} hint=${t('catalogue.form.terms.hint')} add=${t('catalogue.form.terms.add')} items=${terms} empty=${{ starts: '', ends: '', applyBy: '' }} onChange=${onChange}
    line=${(one, set, at) => html`<${Field} id=${`starts-${at}`} label=${t('catalogue.term.starts')} value=${one.starts} onInput=${set('starts')} type="date" required />
      <${Field} id=${`ends-${at}`} label=${t('catalogue.term.ends')} value=${one.ends} onInput=${set('ends')} type="date" required />
      <${Field} id=${`apply-${at}`} label=${t('catalogue.term.applyBy')} value=${one.applyBy} onInput=${set('applyBy')} type="date" />`} />`;
}

function Lines({ legend, hint, add, items, empty, onChange, line }) {
  const set = (at) => (field) => (value) => onChange(items.map((one, place) => (place === at ? { ...one, [field]: value } : one)));
  return html`<fieldset class="offering-parts">
    <legend>${legend}</legend>
    <p class="form-text">${hint}</p>
    ${items.map((one, at) => html`<div key=${at} class="part-line">
      ${line(one, set(at), at)}
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange(items.filter((any, place) => place !== at))}>${t('catalogue.form.remove')}</button>
    </div>`)}
    <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange([...items, empty])}>${add}</button>
  </fieldset>`;
}
