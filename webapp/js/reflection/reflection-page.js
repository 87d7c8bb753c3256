import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { HandedIn } from './handed-in.js';
import { standingOf } from './reflection-model.js';
import { ResultPart } from './result-part.js';
import { Standing } from './standing.js';
import { Writing } from './writing.js';

/**
 * My own work in one activity: what comes next, then writing, then what I handed in. Who is excused reads that before
 * anything asks them to write.
 */
export function ReflectionPage({ api, me, params }) {
  const path = `/api/reflections/${encodeURIComponent(params.activity)}`;
  const { data, problem, reload } = useLoad((signal) => api.get(path, { signal }), [params.activity]);
  const result = useLoad((signal) => api.get(`${path}/result`, { signal }), [params.activity]);
  if (!data) {
    return html`<${Page} title=${t('reflections.one')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  const standing = standingOf(data, new Date(data.now).getTime());
  const writes = standing !== 'early' && standing !== 'handedIn';
  const came = html`<${ResultPart} key="came" path=${path} api=${api} loaded=${result} />`;
  const excused = result.data?.excused;
  // To hand in lifts an excuse, and may be the grade.
  const reloadAll = () => Promise.all([reload(), result.reload()]);
  return html`<${Page} title=${data.title} aside=${html`<a class="btn btn-outline-primary btn-sm" href="#/reflections">${t('reflections.all')}</a>`}>
    ${excused && came}
    <${Standing} view=${data} standing=${standing} />
    ${data.notGradable && html`<${NotGradable} reason=${data.notGradable} />`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${data.instructions && html`<p class="reflection-instructions" dir="auto">${data.instructions}</p>`}
    ${writes && html`<${Writing} key=${`${data.attempt} ${data.state}`} api=${api} person=${me.person.id} view=${data} reload=${reloadAll} />`}
    ${!excused && came}
    <${HandedIn} api=${api} path=${path} view=${data} reload=${reloadAll} />
  <//>`;
}

/** Told before anything is written, because it changes what writing is for. */
function NotGradable({ reason }) {
  return html`<div class="note note-calm" role="note"><${Icon} name="warning" /><div class="note-text">
    <p class="note-title">${t('reflections.notGradable')}</p>
    <p>${t(`reflections.notGradable.${reason}`)}</p>
  </div></div>`;
}
