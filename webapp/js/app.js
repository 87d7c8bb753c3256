import { createApi } from './api.js';
import { localeFor, setLocale } from './format.js';
import { loadWords, t } from './i18n.js';
import { Failed } from './parts/failed.js';
import { html, render } from './parts/html.js';
import { fetchParts } from './parts/later.js';
import { pathOf } from './parts/router.js';
import { dress } from './shell/dress.js';
import { Ended } from './shell/ended.js';
import { Shell } from './shell/shell.js';
import { land } from './shell/landing.js';
import { createVisit } from './shell/visit.js';
import { wantedAt } from './views.js';

/**
 * Begins a visit on this page: asks for the person, the words and the page that is wanted at once, then shows it.
 *
 * With cookies the handle alone names the session; where the browser refuses them, `secret` is the bearer, and lives in
 * memory only.
 */
export async function start({ handle, secret, base = '', locale = 'en' }) {
  const visit = createVisit({ byCookie: !secret });
  const bearer = secret ? { Authorization: `Bearer ${secret}` } : {};
  const api = createApi({ base, headers: { 'Viceversa-Session': handle, ...bearer }, onEnded: visit.end });
  const person = api.get('/api/me').then(
    (me) => ({ me }),
    (problem) => ({ problem }),
  );
  const language = await loadWords(locale);
  dress(language);
  fetchWanted(api);
  open(await person);

  function open({ me, problem }) {
    if (problem) {
      show(problem.ended ? html`<${Ended} />` : html`<${NotOpened} problem=${problem} again=${retry} />`);
      return;
    }
    land(me);
    setLocale(localeFor(language, me.locale, navigator.languages));
    show(html`<${Shell} api=${api} visit=${visit} first=${me} />`);
  }

  async function retry() {
    await api.get('/api/me').then(
      (me) => open({ me }),
      (again) => open({ problem: again }),
    );
  }
}

/** What fails here is fetched again when the page is shown, and told there. */
function fetchWanted(api) {
  const { view, params } = wantedAt(pathOf(location.hash));
  if (view?.load) {
    fetchParts(view, api, params).catch(() => {});
  }
}

function NotOpened({ problem, again }) {
  return html`<main class="shell message"><h1>${t('opening.failed')}</h1><${Failed} problem=${problem} again=${again} /></main>`;
}

function show(content) {
  const place = document.getElementById('app') ?? document.querySelector('main');
  if (!place.dataset.live) {
    place.replaceChildren();
    place.dataset.live = 'true';
  }
  render(content, place);
}

const { session, base, locale } = globalThis.document?.body.dataset ?? {};
if (session) {
  start({ handle: session, base, locale });
}
