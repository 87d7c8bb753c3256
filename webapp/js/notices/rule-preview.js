import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';

/** The mail as it would go out, with made-up names, and a way to send it to oneself. The HTML stands in a frame that may do nothing. */
export function RulePreview({ api, path, body }) {
  const [preview, setPreview] = useState(null);
  const [failed, setFailed] = useState(null);
  const [sent, setSent] = useState(false);

  const attempt = async (work) => {
    setFailed(null);
    setSent(false);
    try {
      await work();
    } catch (refused) {
      setFailed(refused);
    }
  };
  const show = () => attempt(async () => setPreview(await api.post(`${path}/preview`, body())));
  const send = () =>
    attempt(async () => {
      await api.post(`${path}/test`, body());
      setSent(true);
      announce(t('notices.test.sent'));
    });
  return html`<div class="notice-preview">
    <p class="step-ways">
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${show}>${t('notices.preview')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${send}>${t('notices.test')}</button>
      ${sent && html`<span class="quiet" role="status">${t('notices.test.sent')}</span>`}
    </p>
    ${failed && html`<${Failed} problem=${failed} />`}
    ${preview && html`<p class="row-title">${t('notices.preview.subject')} <bdi>${preview.subject}</bdi></p>
      <iframe class="notice-mail" sandbox="" title=${t('notices.preview.html')} srcdoc=${preview.html}></iframe>
      <p class="form-label">${t('notices.preview.plain')}</p>
      <pre class="notice-plain" tabindex="0" role="region" aria-label=${t('notices.preview.plain')}>${preview.plain}</pre>`}
  </div>`;
}
