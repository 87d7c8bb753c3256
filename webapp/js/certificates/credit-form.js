import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { creditForm, creditOf, wrongWith } from './model.js';
import { dayOf } from './progress.js';

/** Something that I did, and for which of my certificates it counts. */
export function CreditForm({ holding, others, credit, save, cancel }) {
  const [form, setForm] = useState(() => creditForm(holding, others, credit));
  const [wrong, setWrong] = useState(null);
  const [busy, setBusy] = useState(false);
  const change = (part) => setForm({ ...form, ...part });
  const allocate = (id, part) => change({ allocations: form.allocations.map((one) => (one.holding === id ? { ...one, ...part } : one)) });
  const known = new Map([holding, ...others].map((one) => [one.id, one]));
  const send = async (event) => {
    event.preventDefault();
    const why = wrongWith(form);
    setWrong(why);
    if (!why && !busy) {
      setBusy(true);
      await save(creditOf(form, credit?.version));
      setBusy(false);
    }
  };
  return html`<form class="certificate-form" onSubmit=${send}>
    <h3>${t(credit ? 'certificates.credit.changing' : 'certificates.credit.add')}</h3>
    <${Field} id="credit-title" label=${t('certificates.credit.title')} value=${form.title} onInput=${(title) => change({ title })} />
    <div class="certificate-row">
      <${Field} id="credit-date" type="date" max=${dayOf()} label=${t('certificates.credit.date')} value=${form.date} onInput=${(date) => change({ date })} />
      <${Field} id="credit-provider" label=${t('certificates.credit.provider')} value=${form.provider} onInput=${(provider) => change({ provider })} />
    </div>
    <${Field} id="credit-evidence" label=${t('certificates.credit.evidence')} hint=${t('certificates.credit.evidence.hint')} value=${form.evidence} onInput=${(evidence) => change({ evidence })} />
    <fieldset class="certificate-allocations">
      <legend>${t('certificates.credit.counts')}</legend>
      ${form.allocations.map((one) => html`<${Allocation} key=${one.holding} one=${one} holding=${known.get(one.holding)} change=${(part) => allocate(one.holding, part)} />`)}
    </fieldset>
    ${wrong && html`<p class="field-error" role="alert">${t(wrong)}</p>`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('certificates.credit.save')}</button>
      <button type="button" class="btn btn-outline-primary" onClick=${cancel}>${t('certificates.cancel')}</button>
    </div>
  </form>`;
}

function Allocation({ one, holding, change }) {
  const { certification } = holding;
  const id = `allocation-${one.holding}`;
  return html`<div class="certificate-allocation">
    <label class="check-line"><input type="checkbox" class="form-check-input" checked=${one.chosen} onChange=${(event) => change({ chosen: event.target.checked })} /> <span>${certification.issuer} ${certification.name}</span></label>
    ${one.chosen &&
    html`<div class="certificate-row">
      <div class="field">
        <label class="form-label" for=${`${id}-category`}>${t('certificates.category')}</label>
        <select id=${`${id}-category`} class="form-select" value=${one.category} onChange=${(event) => change({ category: event.target.value })}>
          ${certification.categories.map(({ code, name }) => html`<option key=${code} value=${code}>${name}</option>`)}
        </select>
      </div>
      <${Field} id=${`${id}-units`} inputmode="decimal" label=${certification.unit} value=${one.units} onInput=${(units) => change({ units })} />
    </div>`}
  </div>`;
}
