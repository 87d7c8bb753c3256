import { day } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { useAct } from './use-act.js';

/** Who decides while I am away. */
export function Delegation({ api, delegation, reload }) {
  const { busy, problem, run } = useAct();
  const [key, setKey] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const path = '/api/tuition/approvals/delegation';
  const send = async (event) => {
    event.preventDefault();
    (await run(() => api.put(path, { key, from, to }))) && reload();
  };
  const end = async () => (await run(() => api.delete(path))) && reload();
  return html`<details class="part tuition-away"><summary>${t('approvals.away')}</summary>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${delegation
      ? html`<p>${t('approvals.away.now', { name: delegation.name, from: day(delegation.from), to: day(delegation.to) })}</p>
          <p><button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${busy} onClick=${end}>${t('approvals.away.end')}</button></p>`
      : html`<form onSubmit=${send}>
          <p class="quiet">${t('approvals.away.hint')}</p>
          <${Field} id="away-key" label=${t('approvals.away.who')} value=${key} onInput=${setKey} maxlength=${255} required />
          <div class="tuition-two">
            <${Field} id="away-from" type="date" label=${t('approvals.away.from')} value=${from} onInput=${setFrom} required />
            <${Field} id="away-to" type="date" label=${t('approvals.away.to')} value=${to} onInput=${setTo} required />
          </div>
          <p><button type="submit" class="btn btn-primary btn-sm" aria-disabled=${busy}>${t('approvals.away.save')}</button></p>
        </form>`}
  </details>`;
}
