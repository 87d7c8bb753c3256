import { dateTime, relative } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { useLoad } from '../parts/use-load.js';
import { takenAlong } from './taken-along.js';

/** All that I wrote, and what my course asks me to write. */
export function ReflectionsPage({ api }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/reflections', { signal }));
  const groups = data && [
    ['toDo', data.reflections.filter(({ toDo }) => toDo)],
    ['done', data.reflections.filter(({ toDo }) => !toDo)],
  ];
  const [failure, setFailure] = useState(null);
  const takeAlong = async () => {
    setFailure(null);
    try {
      const all = await api.get('/api/reflections/export');
      saveFile(new Blob([takenAlong(all.reflections, new Date().toISOString())], { type: 'text/markdown' }), fileName(t('reflections.title'), 'md'));
      announce(t('reflections.along.done'));
    } catch (refused) {
      setFailure(refused);
    }
  };
  const aside = data?.reflections.some(({ state }) => state) && html`<button type="button" class="btn btn-outline-primary btn-sm no-print" onClick=${takeAlong}><${Icon} name="download" />${t('reflections.along')}</button>`;
  return html`<${Page} title=${t('reflections.title')} lead=${t('reflections.lead')} aside=${aside || undefined}>
    ${failure && html`<${Failed} problem=${failure} />`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && !problem && html`<${Loading} lines=${6} />`}
    ${data?.reflections.length === 0 && html`<${Empty} icon="inbox" title=${t('reflections.none')}><p>${t('reflections.none.text')}</p><//>`}
    ${groups
      ?.filter(([, lines]) => lines.length > 0)
      .map(
        ([name, lines]) => html`<section key=${name} class="part"><h2>${t(`reflections.group.${name}`)}</h2>
          <ul class="rows">${lines.map((line) => html`<li key=${line.activity}><${Line} line=${line} /></li>`)}</ul></section>`,
      )}
  <//>`;
}

function Line({ line }) {
  const { activity, title, here, state, words } = line;
  return html`<div class="row-line">
    <div>
      <p class="reflection-line-title" dir="auto">${here ? html`<a href=${`#/reflections/${activity}`}>${title}</a>` : title}</p>
      <p class="quiet">${factsOf(line).join(' · ')}</p>
    </div>
    ${here && html`<a class="btn btn-sm btn-outline-primary" href=${`#/reflections/${activity}`} aria-label=${`${t(wayOf(state))}: ${title}`}>${t(wayOf(state))}</a>`}
    ${!here && html`<p class="quiet">${t('reflections.elsewhere')}</p>`}
  </div>`;

  function factsOf({ due, submittedAt, toDo, late, result, opens, excused }) {
    const early = toDo === false && !state && opens && new Date(opens) > new Date();
    return [
      state === 'SUBMITTED' && submittedAt ? t('reflections.state.SUBMITTED.at', { at: dateTime(submittedAt) }) : t(state ? `reflections.state.${state}` : 'reflections.state.none'),
      excused && t('reflections.line.excused'),
      early && t('reflections.line.opens', { at: dateTime(opens) }),
      toDo && due && t(late ? 'reflections.line.late' : 'reflections.line.due', { at: dateTime(due), when: relative(due) }),
      state !== 'SUBMITTED' && submittedAt && t('reflections.line.handedIn', { at: dateTime(submittedAt) }),
      words > 0 && t('reflections.words', { count: words }),
      result && t('reflections.line.result', { score: Number(result.score), maximum: Number(result.maximum) }),
    ].filter(Boolean);
  }
}

function wayOf(state) {
  return { DRAFT: 'reflections.way.goOn', RETURNED: 'reflections.way.goOn', SUBMITTED: 'reflections.way.look' }[state] ?? 'reflections.way.begin';
}
