import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { usePath } from '../parts/router.js';
import { AddressesPage } from './addresses-page.js';
import { InvitationsPage } from './invitations-page.js';
import { KeysPage } from './keys-page.js';
import { MailPage } from './mail-page.js';
import { OverviewPage } from './overview-page.js';
import { PlatformFormPage } from './platform-form-page.js';
import { PlatformPage } from './platform-page.js';
import { PlatformsPage } from './platforms-page.js';
import { RefusalsPage } from './refusals-page.js';
import { useAct } from './use-act.js';

const WAYS = [
  { path: '/', label: 'operator.nav.overview', View: OverviewPage },
  { path: '/platforms', label: 'operator.nav.platforms', View: PlatformsPage },
  { path: '/invitations', label: 'operator.nav.invitations', View: InvitationsPage },
  { path: '/keys', label: 'operator.nav.keys', View: KeysPage },
  { path: '/mail', label: 'operator.nav.mail', View: MailPage },
  { path: '/refusals', label: 'operator.nav.refusals', View: RefusalsPage },
  { path: '/addresses', label: 'operator.nav.addresses', View: AddressesPage },
];

/** The operator's pages and the ways between them. */
export function OperatorShell({ api, state, problem, reload, signOut }) {
  const path = usePath();
  const { View, way, platform } = pageAt(path, state);
  const acting = useAct(reload);
  return html`<div class="shell operator">
    <a class="skip-link" href="#main" onClick=${skip}>${t('nav.skip')}</a>
    <header class="shell-head">
      <div class="where-and-who">
        <p class="where">${t('operator.title')} <span class="where-label">${state.version}</span></p>
        <p class="who"><button type="button" class="btn-plain" onClick=${signOut}>${t('operator.signOut')}</button></p>
      </div>
      <nav aria-label=${t('nav.label')}>
        <ul class="ways">
          ${WAYS.map(
            (item) => html`<li key=${item.path}>
              <a href=${`#${item.path}`} aria-current=${item.path === way ? 'page' : undefined}>
                ${t(item.label)}${item.path === '/' && state.waiting.length > 0 && html` <span class="way-count">${state.waiting.length}</span>`}
              </a>
            </li>`,
          )}
        </ul>
      </nav>
    </header>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    <main id="main" tabindex="-1">
      <${View} key=${path} api=${api} state=${state} platform=${platform} acting=${acting} reload=${reload} />
    </main>
    ${acting.toast}
  </div>`;
}

/** The page for a path: `/platforms/new`, `/platforms/{id}`, `/platforms/{id}/change`, or one of the ways. */
export function pageAt(path, { platforms }) {
  const [, first, id, verb] = path.split('/');
  if (first === 'platforms' && id === 'new') {
    return { View: PlatformFormPage, way: '/platforms' };
  }
  const platform = first === 'platforms' && platforms.find((one) => String(one.id) === id);
  if (platform) {
    return { View: verb === 'change' ? PlatformFormPage : PlatformPage, way: '/platforms', platform };
  }
  const way = WAYS.find((item) => item.path === `/${first ?? ''}`) ?? WAYS[0];
  return { View: way.View, way: way.path };
}

function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}
