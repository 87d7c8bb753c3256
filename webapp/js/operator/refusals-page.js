import { RefusalList } from '../diagnostics/refusal-list.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Page } from '../parts/page.js';

/** The last refused launches of every platform. */
export function RefusalsPage({ state: { refusals } }) {
  return html`<${Page} title=${t('operator.nav.refusals')} lead=${t('operator.refusals.lead')}>
    <${RefusalList} refusals=${refusals} />
  <//>`;
}
