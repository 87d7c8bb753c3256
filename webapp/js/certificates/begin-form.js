import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { datesOf, wrongDates } from './model.js';

const NOTHING = { certification: '', starts: '', expires: '', carriedIn: '' };

/** A certificate that I hold, with the first day of its cycle. */
export function BeginForm({ kinds, mayChange, begin }) {
  const [form, setForm] = useState(NOTHING);
  const [wrong, setWrong] = useState(null);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const change = (part) => setForm({ ...form, ...part });
  const send = async (event) => {
    event.preventDefault();
    const why = wrongDates(form, kinds.find(({ id }) => id === form.certification));
    setWrong(why);
    if (why || busy) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await begin({ ...datesOf(form), certification: form.certification });
      setForm(NOTHING);
    } catch (refused) {
      setProblem(refused);
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
        <select id="certificate-kind" class="form-select" required value=${form.certification} onChange=${(event) => change({ certification: event.target.value })}>
          <option value="">${t('certificates.kind.choose')}</option>
          ${kinds.map((kind) => html`<option key=${kind.id} value=${kind.id}>${kind.issuer} ${kind.name}</option>`)}
        </select>
      </div>
      <div class="certificate-row">
        <${Field} id="certificate-starts" type="date" label=${t('certificates.starts')} value=${form.starts} onInput=${(starts) => change({ starts })} required />
        <${Field} id="certificate-expires" type="date" label=${t('certificates.expires')} hint=${t('certificates.expires.hint')} value=${form.expires} onInput=${(expires) => change({ expires })} />
        <${Field} id="certificate-carried" inputmode="decimal" label=${t('certificates.carried')} hint=${t('certificates.carried.hint')} value=${form.carriedIn} onInput=${(carriedIn) => change({ carriedIn })} />
      </div>
      ${wrong && html`<p class="field-error" role="alert">${t(wrong)}</p>`}
      ${problem && html`<${Failed} problem=${problem} />`}
      <div class="form-ways"><button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('certificates.add.way')}</button></div>
    </form>
  </section>`;
}
