import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { sentenceOf } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { csvName, download } from './download.js';
import { csvPath } from './roster-query.js';

/** Read again, save as a table, print. */
export function RosterTools({ api, course, filter, refresh, empty }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  const reading = refresh.phase === 'reading';

  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await download(api, csvPath(filter), csvName(course?.title));
      announce(t('roster.csv.done'));
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };

  return html`<div class="tools">
    <button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${reading} onClick=${() => reading || refresh.refresh()}>
      <${Icon} name="refresh" />${t(reading ? 'roster.refresh.reading' : 'roster.refresh.button')}
    </button>
    ${!empty &&
    html`<button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${busy} onClick=${() => busy || save()}>
        <${Icon} name="download" />${t(busy ? 'roster.csv.busy' : 'roster.csv.button')}
      </button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => print()}><${Icon} name="print" />${t('roster.print')}</button>`}
    ${problem && html`<p class="tools-problem" role="alert">${sentenceOf(problem)}</p>`}
  </div>`;
}
