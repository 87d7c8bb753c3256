import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Page } from '../parts/page.js';
import { DeploymentLine } from './deployment-line.js';

const DAY = 24 * 3600 * 1000;

/** What needs the operator, first; then the state of everything in one glance. */
export function OverviewPage({ api, state, acting }) {
  const { waiting, platforms } = state;
  return html`<${Page} title=${heading(state)}>
    ${acting.failed && html`<${Failed} problem=${acting.failed} />`}
    ${waiting.length > 0 &&
    html`<p class="lead">${t('operator.waiting.text')}</p>
      <ul class="rows">
        ${waiting.map((one) => html`<${DeploymentLine} key=${one.id} deployment=${{ state: 'WAITING', ...one }} platformName=${one.platformName} api=${api} act=${acting.act} />`)}
      </ul>`}
    ${platforms.length === 0 && html`<${FirstStep} />`}
    ${platforms.length > 0 && html`<${Glance} state=${state} />`}
  <//>`;
}

function heading({ waiting, platforms }) {
  if (waiting.length > 0) {
    return t('operator.waiting.title', { count: waiting.length });
  }
  return t(platforms.length === 0 ? 'operator.first.title' : 'operator.calm.title');
}

function FirstStep() {
  return html`<div class="step">
    <p class="lead">${t('operator.first.text')}</p>
    <p class="step-ways">
      <a class="btn btn-primary" href="#/invitations">${t('operator.first.invite')}<${Icon} name="arrow" flips /></a>
      <a class="btn btn-outline-primary" href="#/platforms/new">${t('operator.first.byHand')}</a>
    </p>
  </div>`;
}

function Glance({ state, now = Date.now() }) {
  const active = state.platforms.filter((platform) => platform.active).length;
  const open = state.invitations.filter(({ spentBy, expiresAt }) => !spentBy && new Date(expiresAt) > now).length;
  const refused = state.refusals.filter(({ at }) => now - new Date(at) < DAY).length;
  const signing = state.keys.some((key) => key.state === 'SIGNING');
  const lines = [
    ['/platforms', 'plug', t('operator.glance.platforms', { count: active })],
    ['/invitations', 'link', t('operator.glance.invitations', { count: open })],
    ['/keys', 'key', t(signing ? 'operator.glance.keys' : 'operator.glance.noKey')],
    ['/refusals', 'warning', t('operator.glance.refusals', { count: refused })],
  ];
  return html`<ul class="glance">
    ${lines.map(([path, icon, words]) => html`<li key=${path}><a href=${`#${path}`}><${Icon} name=${icon} /><span>${words}</span></a></li>`)}
  </ul>`;
}
