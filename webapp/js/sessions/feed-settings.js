import { date } from '../format.js';
import { t } from '../i18n.js';
import { CopyField } from '../parts/copy-field.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';

/** My private calendar: on, with an address that is shown once, or off. */
export function FeedSettings({ api }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/me/calendar-feed', { signal }));
  const [changed, setChanged] = useState(null);
  const [failure, setFailure] = useState(null);
  const [busy, setBusy] = useState(false);
  const feed = changed ?? data;
  const act = async (work) => {
    setBusy(true);
    setFailure(null);
    try {
      setChanged((await work()) ?? { on: false, madeAt: null, address: null });
    } catch (refused) {
      setFailure(refused);
    }
    setBusy(false);
  };
  const renew = () => act(() => api.post('/api/me/calendar-feed'));
  return html`<details class="part session-more"><summary><h2>${t('sessions.feed')}</h2></summary>
    <p>${t('sessions.feed.lead')}</p>
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${problem ? reload : undefined} />`}
    ${feed?.address && html`<${CopyField} label=${t('sessions.feed.address')} value=${feed.address} hint=${t('sessions.feed.once')} />`}
    ${feed?.on && !feed.address && html`<p class="quiet">${t('sessions.feed.since', { date: date(feed.madeAt) })}</p>`}
    ${feed &&
    html`<div class="form-ways">
      <button type="button" class="btn btn-outline-primary" disabled=${busy} onClick=${renew}>${t(feed.on ? 'sessions.feed.renew' : 'sessions.feed.on')}</button>
      ${feed.on && html`<button type="button" class="btn btn-outline-primary" disabled=${busy} onClick=${() => act(() => api.delete('/api/me/calendar-feed'))}>${t('sessions.feed.off')}</button>`}
    </div>`}
  </details>`;
}
