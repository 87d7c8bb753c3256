import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { download } from '../roster/download.js';
import { Choice } from './evidence.js';

const SHAPES = { table: 'library.import.table', moodle: 'library.import.moodle', case: 'library.import.case' };
const CHANGES = { ADDED: 'library.import.profile.added', CHANGED: 'library.import.profile.changed', UNCHANGED: 'library.import.profile.unchanged' };

/** Brings a framework in from a file: first a look at what would happen, then the same for good. */
export function FrameworkImport({ api, frameworks, onKept }) {
  const [shape, setShape] = useState('table');
  const [into, setInto] = useState('');
  const [title, setTitle] = useState('');
  const path = (dry) =>
    shape === 'table'
      ? withQuery('/api/skill-frameworks/import', { framework: into, title: into ? '' : title, dry })
      : withQuery(`/api/skill-frameworks/${shape}/import`, { dry });
  return html`<section class="part">
    <h2>${t('library.import.title')}</h2>
    <p class="quiet">${t('library.import.lead')}</p>
    <${Choice} id="import-shape" label=${t('library.import.shape')} words=${SHAPES} value=${shape} onChange=${setShape} />
    ${shape === 'table' &&
    html`<div class="field">
        <label class="form-label" for="import-into">${t('library.import.into')}</label>
        <select class="form-select" id="import-into" value=${into} onChange=${(event) => setInto(event.target.value)}>
          <option value="">${t('library.import.new')}</option>
          ${frameworks.map(({ id, title: name }) => html`<option key=${id} value=${id}>${name}</option>`)}
        </select>
      </div>
      ${into === '' && html`<${Field} id="import-title" label=${t('library.name')} value=${title} onInput=${setTitle} maxlength="100" />`}`}
    <${FileTrial} key=${shape} id="framework-file" api=${api} path=${path} type=${shape === 'case' ? 'application/json' : 'text/csv'} onKept=${onKept} Report=${FrameworkReport} />
  </section>`;
}

/** Brings role profiles in from a table, and takes them along. */
export function ProfileImport({ api }) {
  const [problem, setProblem] = useState(null);
  const path = (dry) => withQuery('/api/skill-profiles/import', { dry });
  return html`<section class="part">
    <h2>${t('library.profiles.title')}</h2>
    <p class="quiet">${t('library.profiles.lead')}</p>
    <${FileTrial} id="profile-file" api=${api} path=${path} type="text/csv" onKept=${() => {}} Report=${ProfileReport} />
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => download(api, '/api/skill-profiles/profiles.csv', 'role-profiles.csv').catch(setProblem)}>
      <${Icon} name="download" />${t('library.profiles.export')}
    </button>
    ${problem && html`<${Failed} problem=${problem} />`}
  </section>`;
}

function FileTrial({ id, api, path, type, onKept, Report }) {
  const [file, setFile] = useState(null);
  const [state, setState] = useState({ busy: false, problem: null, report: null });
  const send = async (dry) => {
    setState({ busy: true, problem: null, report: null });
    try {
      const report = await api.upload(path(dry), file, type);
      setState({ busy: false, problem: null, report });
      announce(t(report.kept ? 'library.import.kept' : 'library.import.looked'));
      if (report.kept) {
        await onKept();
      }
    } catch (problem) {
      setState({ busy: false, problem, report: null });
    }
  };
  const choose = (event) => {
    setFile(event.target.files[0] ?? null);
    setState({ busy: false, problem: null, report: null });
  };
  const stops = state.report?.faults.some((fault) => fault.stops);
  return html`<div class="file-trial">
    <div class="field">
      <label class="form-label" for=${id}>${t('library.import.file')}</label>
      <input class="form-control" id=${id} type="file" accept=${type === 'text/csv' ? '.csv,.txt,text/csv' : '.json,application/json'} onChange=${choose} />
    </div>
    <div class="tools">
      <button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${state.busy} disabled=${!file} onClick=${() => state.busy || send(true)}>${t('library.import.try')}</button>
      ${state.report && !state.report.kept && !stops && html`<button type="button" class="btn btn-primary btn-sm" onClick=${() => send(false)}>${t('library.import.keep')}</button>`}
    </div>
    ${state.problem && html`<${Failed} problem=${state.problem} />`}
    ${state.report && html`<${Report} report=${state.report} />`}
    ${state.report?.faults.length > 0 && html`<${Faults} faults=${state.report.faults} />`}
  </div>`;
}

function FrameworkReport({ report }) {
  if (report.faults.some(({ stops }) => stops)) {
    return html`<p><strong>${t('library.import.faulty')}</strong></p>`;
  }
  const values = { title: report.title, added: report.added, changed: report.changed, unchanged: report.unchanged, untouched: report.untouched };
  return html`<p role="status">${t(report.kept ? 'library.import.did' : 'library.import.would', values)}</p>`;
}

function ProfileReport({ report }) {
  return html`<div role="status">
    <p><strong>${t(report.kept ? 'library.import.kept' : 'library.import.looked')}</strong></p>
    <ul>${report.profiles.map(({ name, change, skills }) => html`<li key=${name}>${t(CHANGES[change], { name, count: skills })}</li>`)}</ul>
  </div>`;
}

function Faults({ faults }) {
  return html`<ul class="faults">
    ${faults.map(({ line, column, sentence, stops }, at) => html`<li key=${at} class=${stops ? 'fault-stops' : 'quiet'}>${t('library.import.fault', { line, column: column || '–' })} ${sentence}</li>`)}
  </ul>`;
}
