import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Status } from '../parts/status.js';
import { Ago } from '../parts/time.js';
import { tally } from './cookie-check.js';

/** Each check with its state, what was found and, where something is to be done, what. */
export function CheckList({ checks, checkedAt, heading = 'h2' }) {
  return html`<p class="checks-result"><strong>${result(tally(checks))}</strong> <span class="quiet">${t('diagnostics.checked')} <${Ago} at=${checkedAt} /></span></p>
    <ul class="checks">
      ${checks.map(
        ({ id, state, title, finding, advice }) => html`<li key=${id} class="check">
          <${Status} state=${state} />
          <div>
            <${heading} class="check-title">${title}<//>
            <p>${finding}</p>
            ${advice && html`<p class="check-advice"><strong>${t('diagnostics.advice')}</strong> ${advice}</p>`}
          </div>
        </li>`,
      )}
    </ul>`;
}

function result({ failed, warnings }) {
  if (failed > 0) {
    return t('diagnostics.result.failed', { count: failed });
  }
  return warnings > 0 ? t('diagnostics.result.warnings', { count: warnings }) : t('diagnostics.result.ok');
}
