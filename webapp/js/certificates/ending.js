import { day, number } from '../format.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { unitsOf } from './model.js';

/** The next cycle, or the end of this certificate; both say first what will happen. */
export function Ending({ api, base, holding, act }) {
  const [asked, setAsked] = useState('');
  const { certification, earned, state } = holding;
  const carried = Math.max(0, Math.min(earned - certification.required, certification.carryOverMost));
  const renew = async () => {
    const next = await act(() => api.post(`${base}/renewal`, {}), t('certificates.renewed'));
    setAsked('');
    if (next) {
      location.hash = `#/certificates/${next.id}`;
    }
  };
  const remove = async () => {
    if (await act(() => api.delete(base), t('certificates.removed'))) {
      location.hash = '#/certificates';
    }
  };
  return html`<section class="part certificate-ending">
    <h2>${t('certificates.ending')}</h2>
    ${asked === 'renew' &&
    html`<p>${t('certificates.renew.text', { day: day(holding.expires), units: number(unitsOf(carried)), unit: certification.unit })}</p>
      <${Ways} yes=${t('certificates.renew.yes')} act=${renew} cancel=${() => setAsked('')} />`}
    ${asked === 'remove' && html`<p>${t('certificates.remove.text')}</p><${Ways} yes=${t('certificates.remove.yes')} act=${remove} cancel=${() => setAsked('')} />`}
    ${!asked &&
    html`<div class="form-ways">
      ${state !== 'RENEWED' && html`<button type="button" class="btn btn-outline-primary" onClick=${() => setAsked('renew')}>${t('certificates.renew')}</button>`}
      <button type="button" class="btn btn-outline-primary" onClick=${() => setAsked('remove')}>${t('certificates.remove')}</button>
    </div>`}
  </section>`;
}

function Ways({ yes, act, cancel }) {
  return html`<div class="form-ways">
    <button type="button" class="btn btn-primary" onClick=${act}>${yes}</button>
    <button type="button" class="btn btn-outline-primary" onClick=${cancel}>${t('certificates.cancel')}</button>
  </div>`;
}
