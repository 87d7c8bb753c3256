import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Page } from '../parts/page.js';
import { Status } from '../parts/status.js';
import { Table } from '../parts/table.js';

/** The tool's signing keys; the old one stays published while platforms may still hold it. */
export function KeysPage({ api, state: { keys }, acting }) {
  const [asked, setAsked] = useState(false);
  const rotate = async () => {
    setAsked(false);
    await acting.act(() => api.post('/api/operator/keys'));
    announce(t('operator.keys.rotated'));
  };
  const aside = !asked && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setAsked(true)}><${Icon} name="refresh" />${t('operator.keys.rotate')}</button>`;
  return html`<${Page} title=${t('operator.nav.keys')} lead=${t('operator.keys.lead')} aside=${aside}>
    ${acting.failed && html`<${Failed} problem=${acting.failed} />`}
    ${asked &&
    html`<div class="note note-calm" role="status">
      <${Icon} name="key" />
      <div class="note-text">
        <p>${t('operator.keys.sure')}</p>
        <div class="step-ways">
          <button type="button" class="btn btn-primary btn-sm" onClick=${rotate}>${t('operator.keys.rotate.now')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setAsked(false)}>${t('operator.form.cancel')}</button>
        </div>
      </div>
    </div>`}
    ${keys.length === 0
      ? html`<${Empty} icon="key" title=${t('operator.keys.none.title')}><p>${t('operator.keys.none.text')}</p><//>`
      : html`<${Table} caption=${t('operator.nav.keys')} columns=${columns()} rows=${keys} keyOf=${({ keyId }) => keyId} />`}
  <//>`;
}

function columns() {
  return [
    { key: 'id', label: t('operator.keys.id'), head: true, cell: ({ keyId }) => html`<code class="breakable">${keyId}</code>` },
    { key: 'state', label: t('operator.platform.state'), quiet: true, cell: ({ state }) => html`<${Status} state=${state} />` },
    { key: 'from', label: t('operator.keys.from'), cell: ({ signsFrom }) => (signsFrom ? dateTime(signsFrom) : '') },
    { key: 'made', label: t('operator.keys.made'), cell: ({ createdAt }) => dateTime(createdAt) },
  ];
}
