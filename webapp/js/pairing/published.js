import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Page } from '../parts/page.js';

/** The round is out: what was sent, and what comes next. */
export function Published({ done, base, params }) {
  return html`<${Page} title=${t('pairing.published.title')} lead=${t('pairing.published.lead', { count: done.ASKED })}>
    <ul class="read">
      <li>${t('pairing.published.later', { count: done.ASKED_LATER })}</li>
      <li>${t('pairing.published.answers')}</li>
      ${done.WAITING > 0 && html`<li>${t('pairing.published.waiting', { count: done.WAITING })}</li>`}
    </ul>
    <p class="form-ways"><a class="btn btn-primary" href=${`#/programmes/${params.programme}/cycles/${params.cycle}/pairings`}>${t('pairing.toPairings')}</a>
      <a class="btn btn-outline-primary" href=${`#${base}`}>${t('pairing.published.rounds')}</a></p>
  <//>`;
}
