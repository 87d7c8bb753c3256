import { CheckList } from '../diagnostics/check-list.js';
import { RefusalList } from '../diagnostics/refusal-list.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Page } from '../parts/page.js';
import { DeploymentAdd } from './deployment-add.js';
import { DeploymentLine } from './deployment-line.js';
import { PlatformFacts } from './platform-facts.js';
import { requestOf, valuesOf } from './platform-rules.js';

const LONGEST = 45000;

/** One registration: what it consists of, its deployments, and whether it works. */
export function PlatformPage({ api, platform, acting }) {
  const flip = (active) => () => api.put(`/api/operator/platforms/${platform.id}`, requestOf(valuesOf(platform), platform.productFamily, active));
  const said = t(platform.active ? 'operator.platform.switchedOff' : 'operator.platform.switchedOn', { name: platform.name });
  const aside = html`<a class="btn btn-outline-primary btn-sm" href=${`#/platforms/${platform.id}/change`}>${t('operator.platform.change')}</a>
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => acting.act(flip(!platform.active), { said, undo: flip(platform.active) })}>
      ${t(platform.active ? 'operator.platform.switchOff' : 'operator.platform.switchOn')}
    </button>`;
  return html`<${Page} title=${platform.name} aside=${aside}>
    ${acting.failed && html`<${Failed} problem=${acting.failed} />`}
    ${!platform.active && html`<p class="note note-calm">${t('operator.platform.isOff')}</p>`}
    <section class="part">
      <h2>${t('operator.deployments')}</h2>
      ${platform.deployments.length === 0
        ? html`<p class="quiet">${t('operator.deployments.none')}</p>`
        : html`<ul class="rows">
            ${platform.deployments.map((one) => html`<${DeploymentLine} key=${one.id} deployment=${one} api=${api} act=${acting.act} />`)}
          </ul>`}
      <${DeploymentAdd} api=${api} platform=${platform} act=${acting.act} />
    </section>
    <${PlatformFacts} platform=${platform} />
    <${Check} api=${api} platform=${platform} />
  <//>`;
}

function Check({ api, platform }) {
  const [state, setState] = useState({});
  const check = () => {
    setState((before) => ({ ...before, busy: true, problem: null }));
    api.get(`/api/operator/platforms/${platform.id}/diagnostics`, { time: LONGEST }).then(
      (data) => setState({ data }),
      (problem) => setState((before) => ({ ...before, busy: false, problem })),
    );
  };
  return html`<section class="part" aria-busy=${state.busy}>
    <h2>${t('diagnostics.title')}</h2>
    <button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${state.busy} onClick=${() => state.busy || check()}>
      ${t(state.busy ? 'diagnostics.checking' : 'operator.platform.check')}
    </button>
    ${state.busy && html`<div class="progress-line" role="progressbar" aria-label=${t('diagnostics.checking')}></div>`}
    ${state.problem && html`<${Failed} problem=${state.problem} />`}
    ${state.data &&
    html`<div role="status"><${CheckList} checks=${state.data.checks.filter(({ id }) => id !== 'cookies')} checkedAt=${state.data.checkedAt} heading="h3" /></div>
      <h3>${t('refusals.title')}</h3>
      <${RefusalList} refusals=${state.data.refusals} />`}
  </section>`;
}
