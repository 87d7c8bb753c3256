import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { CsvUpload } from '../parts/csv-upload.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { download } from '../roster/download.js';
import { ColumnHelp } from './column-help.js';
import { DryRun } from './dry-run.js';
import { ImportHistory } from './import-history.js';

/** A table of employees is chosen, looked at, and taken over. */
export function ImportPage({ api }) {
  const [complete, setComplete] = useState(false);
  const [skipFaulty, setSkipFaulty] = useState(false);
  const [done, setDone] = useState(null);
  const history = useLoad((signal) => api.get('/api/employees/imports', { signal }));
  const options = { complete: complete || '' };
  const applied = (result) => {
    setDone(result);
    setSkipFaulty(false);
    history.reload();
  };
  const errors = (preview) => preview.problems.some(({ stops }) => stops);
  const changes = ({ counts }) => counts.added + counts.changed + counts.gone;
  const applyLabel = (preview) => {
    if (changes(preview) === 0 || (errors(preview) && !(skipFaulty && preview.counts.lines > 0))) {
      return '';
    }
    return t(errors(preview) ? 'employees.import.skip' : 'employees.import.button', { count: changes(preview) });
  };
  return html`<${Page} title=${t('employees.import.title')} lead=${t('employees.import.lead')} aside=${html`<${Template} api=${api} />`}>
    <p><a href="#/employees">${t('employees.back')}</a></p>
    ${done && html`<div class="note note-calm" role="status"><${Icon} name="check" /><div class="note-text">
      <p class="note-title">${t('employees.import.done')}</p><p>${t('employees.import.counts', done.counts)}</p>
    </div></div>`}
    <${CsvUpload} api=${api} id="employees-file" previewPath=${withQuery('/api/employees/import/preview', options)}
      applyPath=${({ fingerprint }) => withQuery('/api/employees/import', { ...options, skipFaulty: skipFaulty || '', fingerprint })}
      Preview=${({ preview }) => html`<${DryRun} preview=${preview} skipFaulty=${skipFaulty} onSkip=${complete ? null : setSkipFaulty} />`}
      applyLabel=${applyLabel} onApplied=${applied}>
      <label class="check-line"><input type="checkbox" checked=${complete} onChange=${(event) => {
        setComplete(event.target.checked);
        setSkipFaulty(false);
      }} /> <span>${t('employees.import.complete')}<span class="form-text">${t('employees.import.complete.hint')}</span></span></label>
    <//>
    <${ColumnHelp} />
    <${ImportHistory} api=${api} history=${history} />
  <//>`;
}

function Template({ api }) {
  const [problem, setProblem] = useState(null);
  const save = () => download(api, '/api/employees.csv/template', 'employees-template.csv').then(() => setProblem(null), setProblem);
  return html`<div class="tools">
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('employees.template')}</button>
    ${problem && html`<${Failed} problem=${problem} />`}
  </div>`;
}
