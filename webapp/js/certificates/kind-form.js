import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { kindForm, kindOf } from './model.js';

/** An issuer's rules, as whoever runs programmes reads them there. */
export function KindForm({ kind, save, cancel }) {
  const [form, setForm] = useState(() => kindForm(kind));
  const [busy, setBusy] = useState(false);
  const set = (key) => (value) => setForm({ ...form, [key]: value });
  const setCategory = (index, part) => set('categories')(form.categories.map((one, place) => (place === index ? { ...one, ...part } : one)));
  const send = async (event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    await save(kindOf(form, kind.version));
    setBusy(false);
  };
  const field = (key, rest = {}) => html`<${Field} id=${`kind-${key}`} label=${t(`certificates.kind.${key}`)} value=${form[key]} onInput=${set(key)} ...${rest} />`;
  return html`<form class="certificate-form" onSubmit=${send}>
    <div class="certificate-row">${field('issuer')}${field('name')}${field('unit', { hint: t('certificates.kind.unit.hint') })}</div>
    <div class="certificate-row">${field('required', { inputmode: 'decimal' })}${field('cycleMonths', { inputmode: 'numeric' })}${field('carryOverMost', { inputmode: 'decimal' })}${field('graceDays', { inputmode: 'numeric' })}</div>
    <fieldset class="certificate-allocations">
      <legend>${t('certificates.categories')}</legend>
      ${form.categories.map((one, index) => html`<${CategoryFields} key=${index} one=${one} index=${index} change=${(part) => setCategory(index, part)} remove=${form.categories.length > 1 && (() => set('categories')(form.categories.filter((_, place) => place !== index)))} />`)}
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => set('categories')([...form.categories, { code: '', name: '', least: '', most: '' }])}>${t('certificates.kind.category.add')}</button>
    </fieldset>
    <div class="certificate-row">
      <div class="field">
        <label class="form-label" for="kind-meetings">${t('certificates.kind.meetings')}</label>
        <select id="kind-meetings" class="form-select" value=${form.meetings} onChange=${(event) => set('meetings')(event.target.value)}>
          <option value="">${t('certificates.kind.meetings.not')}</option>
          ${form.categories.filter(({ code }) => code).map(({ code, name }) => html`<option key=${code} value=${code}>${name || code}</option>`)}
        </select>
      </div>
      ${form.meetings && field('perHour', { inputmode: 'decimal' })}
    </div>
    <div class="certificate-row">${field('fee', { inputmode: 'decimal' })}${field('currency')}</div>
    ${field('source', { rows: 2 })}
    ${field('checkedOn', { type: 'date', hint: t('certificates.kind.checkedOn.hint') })}
    <label class="check-line"><input type="checkbox" class="form-check-input" checked=${form.retired} onChange=${(event) => set('retired')(event.target.checked)} /> <span>${t('certificates.kind.retire')}</span></label>
    <div class="form-ways">
      <button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('certificates.kind.save')}</button>
      <button type="button" class="btn btn-outline-primary" onClick=${cancel}>${t('certificates.cancel')}</button>
    </div>
  </form>`;
}

function CategoryFields({ one, index, change, remove }) {
  const field = (key, rest = {}) => html`<${Field} id=${`category-${key}-${index}`} label=${t(`certificates.kind.category.${key}`)} value=${one[key]} onInput=${(value) => change({ [key]: value })} ...${rest} />`;
  return html`<div class="certificate-row">
    ${field('code')}${field('name')}${field('least', { inputmode: 'decimal' })}${field('most', { inputmode: 'decimal' })}
    ${remove && html`<button type="button" class="btn btn-sm btn-outline-primary certificate-remove" onClick=${remove}>${t('certificates.kind.category.remove')}<span class="visually-hidden"> ${one.name}</span></button>`}
  </div>`;
}
