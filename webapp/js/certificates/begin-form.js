import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { hundredthsOf } from './model.js';

const NOTHING = { certification: '', starts: '', expires: '', carriedIn: '' };

/** A certificate that I hold, with the first day of its cycle. */
export function BeginForm({ kinds, mayChange, begin }) {
  const [form, setForm] = useState(NOTHING);
  const [busy, setBusy] = useState(false);
  const change = (part) => setForm({ ...form, ...part });
  const send = async (event) => {
    event.preventDefault();
    setBusy(true);
    const carried = form.carriedIn.trim() === '' ? 0 : hundredthsOf(form.carriedIn);
    if (await begin({ ...form, carriedIn: Number.isNaN(carried) ? -1 : carried })) {
      setForm(NOTHING);
    }
    setBusy(false);
  };
  if (kinds.length === 0) {
    return html`<section class="part">
      <h2>${t('certificates.add')}</h2>
      <p>${t(mayChange ? 'certificates.kinds.none.manager' : 'certificates.kinds.none')}</p>
    </section>`;
  }
  return html`<section class="part">
    <h2>${t('certificates.add')}</h2>
    <form class="certificate-begin" onSubmit=${send}>
      <div class="field">
        <label class="form-label" for="certificate-kind">${t('certificates.kind')}</label>
        <select id="certificate-kind" class="form-select" value=${form.certification} onChange=${(event) => change({ certification: event.target.value })}>
          <option value="">${t('certificates.kind.choose')}</option>
          ${kinds.map((kind) => html`<option key=${kind.id} value=${kind.id}>${kind.issuer} ${kind.name}</option>`)}
        </select>
      </div>
      <div class="certificate-row">
        <${Field} id="certificate-starts" type="date" label=${t('certificates.starts')} value=${form.starts} onInput=${(starts) => change({ starts })} />
        <${Field} id="certificate-expires" type="date" label=${t('certificates.expires')} hint=${t('certificates.expires.hint')} value=${form.expires} onInput=${(expires) => change({ expires })} />
        <${Field} id="certificate-carried" inputmode="decimal" label=${t('certificates.carried')} value=${form.carriedIn} onInput=${(carriedIn) => change({ carriedIn })} />
      </div>
      <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${busy || !form.certification || !form.starts}>${t('certificates.add.way')}</button></div>
    </form>
  </section>`;
}
