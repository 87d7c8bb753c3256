import { dateTime, relative } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { SettingsPart } from './settings-part.js';

/** What I was told, the latest first, and how I want to be told things. */
export function NoticesPage({ api, me }) {
  const { data, problem, loading, reload } = useLoad((signal) => api.get('/api/me/notices', { signal }));
  const [now, setNow] = useState(null);
  const [failed, setFailed] = useState(null);
  const shown = now ?? data;

  const read = async (ids) => {
    setFailed(null);
    try {
      setNow(await api.post('/api/me/notices/read', { ids }));
      announce(t('notices.read.done'));
    } catch (refused) {
      setFailed(refused);
    }
  };
  const all = shown?.unread > 0 && html`<button type="button" class="btn btn-outline-primary" onClick=${() => read([])}><${Icon} name="check" />${t('notices.read.all')}</button>`;
  return html`<${Page} title=${t('notices.title')} lead=${t('notices.lead')} aside=${all || undefined}>
    ${(problem ?? failed) && html`<${Failed} problem=${problem ?? failed} again=${reload} />`}
    ${!shown && loading && html`<${Loading} lines=${6} />`}
    ${shown && (shown.notices.length === 0 ? html`<${Nothing} />` : html`<${List} notices=${shown.notices} read=${read} />`)}
    <${SettingsPart} api=${api} me=${me} />
  <//>`;
}

function Nothing() {
  return html`<${Empty} title=${t('notices.none.title')}><p>${t('notices.none.text')}</p><//>`;
}

function List({ notices, read }) {
  return html`<ul class="rows notices">
    ${notices.map(
      (one) => html`<li key=${one.id} class=${one.read ? 'row-line notice' : 'row-line notice notice-new'}>
        <div>
          <p class="row-title">${!one.read && html`<span class="notice-mark">${t('notices.new')}</span> `}<bdi>${one.subject}</bdi></p>
          <p class="notice-text"><bdi>${one.text}</bdi></p>
          <p class="quiet"><time datetime=${one.madeAt} title=${dateTime(one.madeAt)}>${relative(one.madeAt)}</time></p>
        </div>
        <p class="tools">
          ${one.path && html`<a class="btn btn-primary btn-sm" href=${`#${one.path}`} onClick=${() => !one.read && read([one.id])}>${t('notices.go')}<span class="visually-hidden"> ${one.subject}</span></a>`}
          ${!one.read && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => read([one.id])}>${t('notices.read')}<span class="visually-hidden"> ${one.subject}</span></button>`}
        </p>
      </li>`,
    )}
  </ul>`;
}
