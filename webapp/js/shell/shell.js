import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useCallback, useEffect, useErrorBoundary, useState } from '../parts/html.js';
import { Later } from '../parts/later.js';
import { usePath } from '../parts/router.js';
import { Problem } from '../problem.js';
import { viewAt, viewsFor } from '../views.js';
import { Ended, EndedNote } from './ended.js';
import { Footer } from './footer.js';
import { Header } from './header.js';

const REST_BEFORE_PREFETCH = 1500;
const PICKER = { name: 'PickerPage', load: () => import('../deeplinking/picker-page.js') };

/** The frame of every page: where I am and as whom, the ways between the pages, and the page. */
export function Shell({ api, visit, first }) {
  const [me, setMe] = useState(first);
  const [over, setOver] = useState({ ended: visit.ended, byChoice: false });
  const path = usePath();
  const views = viewsFor(me);
  const { view, params } = viewAt(path, me);
  const refreshMe = useCallback(() => api.get('/api/me').then(setMe, () => {}), []);

  useEffect(() => visit.onEnd(() => setOver((before) => ({ ...before, ended: true }))), []);
  useEffect(() => prefetch(views), []);

  if (over.byChoice) {
    return html`<${Ended} byChoice />`;
  }
  const shared = { api, visit, me, refreshMe };
  return html`<div class="shell">
    <a class="skip-link" href="#main" onClick=${skip}>${t('nav.skip')}</a>
    <${Header} me=${me} views=${me.deepLinking ? [] : views} current=${view.within ?? view.path} />
    ${over.ended && html`<${EndedNote} />`}
    <main id="main" tabindex="-1">
      ${me.deepLinking ? html`<${Later} view=${PICKER} ...${shared} />` : html`<${View} key=${keyOf(view, params)} view=${view} shared=${{ ...shared, params }} />`}
    </main>
    <${Footer} me=${me} api=${api} ended=${over.ended} onLeft=${() => setOver({ ended: true, byChoice: true })} />
  </div>`;
}

/** One page; a fault in it leaves the way to the others open. */
function View({ view, shared }) {
  const [fault, again] = useErrorBoundary();
  if (fault) {
    return html`<${Failed} problem=${new Problem({ code: 'fault' })} again=${again} />`;
  }
  return view.View ? html`<${view.View} ...${shared} />` : html`<${Later} view=${view} ...${shared} />`;
}

/** Another programme is another page, with nothing of the one before. */
function keyOf(view, params) {
  return [view.path, ...Object.values(params)].join(' ');
}

function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

/** Fetches the code of the likeliest next page once this one has come to rest. */
function prefetch(views) {
  const next = views.find(({ load }) => load);
  const wait = setTimeout(() => next?.load().catch(() => {}), REST_BEFORE_PREFETCH);
  return () => clearTimeout(wait);
}
