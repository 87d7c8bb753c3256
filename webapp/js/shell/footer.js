import { safeAddress } from '../address.js';
import { t } from '../i18n.js';
import { sentenceOf } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';

/** From where this visit came, the way back where the LMS does not stand around the page, and the end of it. */
export function Footer({ me, api, ended, onLeft }) {
  const [problem, setProblem] = useState(null);
  const back = safeAddress(me.platform.returnUrl);
  const leave = () => api.delete('/api/session').then(onLeft, (failure) => (failure.ended ? onLeft() : setProblem(failure)));

  return html`<footer class="shell-foot">
    <p>${t('foot.from', { platform: me.platform.name })}</p>
    ${!me.deepLinking &&
    html`<ul>
      ${back && window.top === window.self && html`<li><a href=${back} target="_top">${t('foot.back')}</a></li>`}
      ${!ended && html`<li><button type="button" class="btn-plain" onClick=${leave}>${t('foot.leave')}</button></li>`}
    </ul>`}
    ${problem && html`<p role="alert">${sentenceOf(problem)}</p>`}
  </footer>`;
}
