import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';

const WHAT = { GRANTED: 'access.history.granted', REVOKED: 'access.history.revoked' };

/** Every giving and taking, newest first. */
export function GrantHistory({ history }) {
  return html`<section class="part">
    <h2>${t('access.history')}</h2>
    ${history.length === 0
      ? html`<p class="quiet">${t('access.history.none')}</p>`
      : html`<ul class="history">
          ${history.map(
            ({ at, by, person, what }) => html`<li key=${at + person + what}>
              <time datetime=${at}>${dateTime(at)}</time>
              <span>${t(WHAT[what], { by, person })}</span>
            </li>`,
          )}
        </ul>`}
  </section>`;
}
