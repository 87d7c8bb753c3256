import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { datesForm, datesOf, wrongDates } from './model.js';

/** When this cycle begins and ends, and what came with it: put right where it was entered wrongly. */
export function DatesForm({ holding, save }) {
  const [form, setForm] = useState(() => datesForm(holding));
  const [wrong, setWrong] = useState(null);
  const [busy, setBusy] = useState(false);
  const set = (key) => (value) => setForm({ ...form, [key]: value });
  const send = async (event) => {
    event.preventDefault();
    const why = wrongDates(form, holding.certification);
    setWrong(why);
    if (!why && !busy) {
      setBusy(true);
      await save(datesOf(form, holding.version));
      setBusy(false);
    }
  };
  return html`<details class="part">
    <summary>${t('certificates.dates')}</summary>
    <form class="certificate-form" onSubmit=${send}>
      <p class="quiet">${t('certificates.dates.hint')}</p>
      <div class="certificate-row">
        <${Field} id="dates-starts" type="date" label=${t('certificates.starts')} value=${form.starts} onInput=${set('starts')} />
        <${Field} id="dates-expires" type="date" label=${t('certificates.expires')} hint=${t('certificates.expires.hint')} value=${form.expires} onInput=${set('expires')} />
        <${Field} id="dates-carried" inputmode="decimal" label=${t('certificates.carried')} value=${form.carriedIn} onInput=${set('carriedIn')} />
      </div>
      ${wrong && html`<p class="field-error" role="alert">${t(wrong)}</p>`}
      <div class="form-ways"><button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('certificates.dates.save')}</button></div>
    </form>
  </details>`;
}
