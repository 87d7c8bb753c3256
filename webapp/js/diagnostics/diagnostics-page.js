import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { CheckList } from './check-list.js';
import { withCookies } from './cookie-check.js';
import { RefusalList } from './refusal-list.js';

const LONGEST = 45000;

/** Whether this course's way to Viceversa works, step by step, and which launches did not. */
export function DiagnosticsPage({ api, visit }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/diagnostics', { signal, time: LONGEST }));
  const again = async () => {
    announce(t('diagnostics.checking'));
    await reload();
    announce(t('diagnostics.done'));
  };
  const aside = html`<button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${loading} onClick=${() => loading || again()}>
    <${Icon} name="refresh" />${t(loading ? 'diagnostics.checking' : 'diagnostics.again')}
  </button>`;

  return html`<${Page} title=${t('diagnostics.title')} lead=${t('diagnostics.lead')} aside=${aside}>
    ${loading && html`<div class="progress-line" role="progressbar" aria-label=${t('diagnostics.checking')}></div>`}
    ${problem && html`<${Failed} problem=${problem} again=${again} />`}
    ${!data && loading && html`<p class="quiet">${t('diagnostics.patience')}</p><${Loading} lines=${7} label=${t('diagnostics.checking')} />`}
    ${data &&
    html`<${CheckList} checks=${withCookies(data.checks, visit.byCookie)} checkedAt=${data.checkedAt} />
      <section class="part">
        <h2>${t('refusals.title')}</h2>
        <${RefusalList} refusals=${data.refusals} />
      </section>`}
  <//>`;
}
