import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Status } from '../parts/status.js';
import { Ago } from '../parts/time.js';

/** One deployment with its state, and the two decisions about it; each can be taken back. */
export function DeploymentLine({ deployment, platformName, api, act }) {
  const { id, deploymentId, state, firstSeenAt } = deployment;
  const put = (next) => () => api.put(`/api/operator/deployments/${id}`, { state: next });
  const decide = (next, said) => () => act(put(next), { said: t(said, { deployment: deploymentId }), undo: put(state) });

  return html`<li class="row-line">
    <div>
      <p class="row-title"><bdi>${t('operator.deployment.named', { deployment: deploymentId })}</bdi>${platformName && html` <span class="row-of">${t('operator.deployment.of', { platform: platformName })}</span>`}</p>
      <p class="quiet">${!platformName && html`<${Status} state=${state} /> `}${t('operator.deployment.seen')} <${Ago} at=${firstSeenAt} /></p>
    </div>
    <div class="row-ways">
      ${state !== 'ACCEPTED' &&
      html`<button type="button" class="btn btn-primary btn-sm" aria-label=${t('operator.deployment.accept.named', { deployment: deploymentId })}
        onClick=${decide('ACCEPTED', 'operator.deployment.accepted')}>${t('operator.deployment.accept')}</button>`}
      ${state !== 'REFUSED' &&
      html`<button type="button" class="btn btn-outline-primary btn-sm" aria-label=${t('operator.deployment.refuse.named', { deployment: deploymentId })}
        onClick=${decide('REFUSED', 'operator.deployment.refused')}>${t('operator.deployment.refuse')}</button>`}
    </div>
  </li>`;
}
