import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { Table } from '../parts/table.js';

const LARGEST = 20000000;

/** Marks as a table, out and in again: what a file would change is shown before it does. */
export function CsvPart({ client, activity, filter, onDone }) {
  const [state, setState] = useState({ phase: 'rest' });
  const [file, setFile] = useState(null);
  const [skip, setSkip] = useState(false);
  const { phase, preview, problem } = state;

  const save = async () => {
    setState({ ...state, problem: null });
    try {
      saveFile(await client.csv(filter), fileName(activity.title, 'csv'));
      announce(t('grading.csv.saved'));
    } catch (failure) {
      setState({ ...state, problem: failure });
    }
  };
  const look = async (chosen) => {
    setFile(chosen);
    setSkip(false);
    if (chosen.size > LARGEST) {
      setState({ phase: 'rest', problem: { sentence: t('grading.csv.tooLarge') } });
      return;
    }
    setState({ phase: 'looking' });
    try {
      const seen = await client.csvPreview(chosen);
      setState({ phase: 'seen', preview: seen });
      announce(t('grading.csv.seen', { count: seen.changed, faulty: seen.faulty }));
    } catch (failure) {
      setState({ phase: 'rest', problem: failure });
    }
  };
  const apply = async () => {
    setState({ phase: 'doing', preview });
    try {
      const result = await client.csvApply(file, preview.fingerprint, skip);
      setState({ phase: 'done', preview: result });
      setFile(null);
      announce(t('grading.csv.done', { count: result.changed }));
      onDone();
    } catch (failure) {
      setState({ phase: 'seen', preview, problem: failure });
    }
  };
  const busy = phase === 'looking' || phase === 'doing';
  return html`<details class="queue-part no-print"><summary><h2>${t('grading.csv')}</h2></summary>
    <p>${t('grading.csv.text')}</p>
    <div class="tools">
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${save}><${Icon} name="download" />${t('grading.csv.save')}</button>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => print()}><${Icon} name="print" />${t('grading.print')}</button>
    </div>
    <label class="form-label" for="grading-csv">${t('grading.csv.choose')}</label>
    <input class="form-control" id="grading-csv" key=${phase === 'done'} type="file" accept=".csv,.txt,text/csv" disabled=${busy} onChange=${(event) => event.target.files[0] && look(event.target.files[0])} />
    ${busy && html`<div class="progress-line" role="progressbar" aria-label=${t(phase === 'looking' ? 'grading.csv.looking' : 'grading.csv.applying')}></div>`}
    ${problem && html`<${Failed} problem=${problem} again=${file && phase === 'rest' ? () => look(file) : undefined} />`}
    ${phase === 'done' && html`<p class="note note-calm" role="status"><${Icon} name="check" /><span>${t('grading.csv.done', { count: preview.changed })}</span></p>`}
    ${preview && phase !== 'done' && html`<${Preview} preview=${preview} />
      ${preview.faulty > 0 && preview.changed > 0 && html`<label class="check-line"><input type="checkbox" class="form-check-input" checked=${skip} onChange=${(event) => setSkip(event.target.checked)} /><span>${t('grading.csv.skip', { count: preview.faulty })}</span></label>`}
      ${preview.changed > 0 && (preview.faulty === 0 || skip) && html`<p><button type="button" class="btn btn-primary btn-sm" aria-disabled=${busy} onClick=${() => busy || apply()}>${t('grading.csv.do', { count: preview.changed })}</button></p>`}`}
  </details>`;
}

function Preview({ preview }) {
  const columns = [
    { key: 'line', label: t('grading.csv.line'), head: true, cell: ({ line }) => line },
    { key: 'name', label: t('grading.column.name'), cell: ({ name }) => html`<bdi>${name}</bdi>` },
    { key: 'changes', label: t('grading.csv.changes'), cell: ({ changes, faults }) => html`${changes.map(({ column, before, after }) => html`<span key=${column} class="block"><bdi>${column}</bdi>: <bdi>${before || '–'}</bdi> → <strong><bdi>${after || '–'}</bdi></strong></span>`)}
      ${faults.map(({ column, sentence }, at) => html`<span key=${at} class="block field-error">${column && html`<bdi>${column}</bdi>: `}${sentence}</span>`)}` },
  ];
  return html`<p>${t('grading.csv.summary', { lines: preview.lines, changed: preview.changed, unchanged: preview.unchanged, faulty: preview.faulty })}</p>
    ${preview.rows.length > 0 && html`<${Table} caption=${t('grading.csv.preview')} columns=${columns} rows=${preview.rows} keyOf=${({ line }) => line} />`}
    ${preview.rows.length < preview.changed + preview.faulty && html`<p class="quiet">${t('grading.csv.more', { shown: preview.rows.length, count: preview.changed + preview.faulty })}</p>`}`;
}
