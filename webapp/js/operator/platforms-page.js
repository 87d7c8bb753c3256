import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Page } from '../parts/page.js';
import { Status } from '../parts/status.js';
import { Table } from '../parts/table.js';

/** Every registration: an issuer with a client id; one LMS may have several. */
export function PlatformsPage({ state: { platforms } }) {
  const aside = html`<a class="btn btn-outline-primary btn-sm" href="#/platforms/new"><${Icon} name="plus" />${t('operator.platform.add')}</a>`;
  return html`<${Page} title=${t('operator.nav.platforms')} lead=${t('operator.platforms.lead')} aside=${aside}>
    ${platforms.length === 0
      ? html`<${Empty} icon="plug" title=${t('operator.platforms.none.title')}><p>${t('operator.platforms.none.text')}</p><//>`
      : html`<${Table} caption=${t('operator.nav.platforms')} columns=${columns()} rows=${platforms} keyOf=${({ id }) => id} />`}
  <//>`;
}

function columns() {
  const waiting = ({ deployments }) => deployments.filter(({ state }) => state === 'WAITING').length;
  return [
    { key: 'name', label: t('operator.platform.name'), head: true, cell: ({ id, name }) => html`<a href=${`#/platforms/${id}`}><bdi>${name}</bdi></a>` },
    { key: 'issuer', label: t('operator.platform.issuer'), cell: ({ issuer }) => html`<span class="breakable">${issuer}</span>` },
    { key: 'client', label: t('operator.platform.clientId'), cell: ({ clientId }) => html`<code>${clientId}</code>` },
    {
      key: 'state',
      label: t('operator.platform.state'),
      cell: (platform) => html`<${Status} state=${platform.active ? 'ACTIVE' : 'INACTIVE'} />
        ${waiting(platform) > 0 && html`<span class="quiet block">${t('operator.platform.waiting', { count: waiting(platform) })}</span>`}`,
    },
  ];
}
