import { number } from '../format.js';
import { t } from '../i18n.js';
import { announce } from './announce.js';
import { Failed } from './failed.js';
import { html, useEffect, useRef, useState } from './html.js';
import { Icon } from './icon.js';
import { Table } from './table.js';

const LARGEST = 40000000;
const TIME = 300000;
const TOO_LARGE = { code: 'file-too-large' };
const CHANGED = 'import-changed';

/**
 * Imports a table: a file is chosen or dropped, the server says what it would do, and the same file is sent again to do it.
 *
 * `previewPath` and `applyPath(preview)` are addresses that take the file; the preview holds `fingerprint`, `file` and
 * `problems`. `Preview({ preview })` draws what would change, `applyLabel(preview)` names the deed, or is empty where there
 * is nothing to do, and `onApplied(result)` hears that it is done. Another `previewPath` looks at the same file anew.
 */
export function CsvUpload({ api, id, previewPath, applyPath, Preview, applyLabel, onApplied, children }) {
  const [file, setFile] = useState(null);
  const [state, setState] = useState({ phase: 'empty' });
  const [round, setRound] = useState(0);
  const latest = useRef(0);

  const look = async (chosen) => {
    const turn = ++latest.current;
    setFile(chosen);
    if (chosen.size > LARGEST) {
      setState({ phase: 'failed', problem: { ...TOO_LARGE, sentence: t('csv.tooLarge') } });
      return;
    }
    setState({ phase: 'looking' });
    try {
      const preview = await send(api, previewPath, chosen);
      if (turn === latest.current) {
        setState({ phase: 'seen', preview });
        announce(t('csv.seen', { count: preview.file.lines }));
      }
    } catch (problem) {
      if (turn === latest.current) {
        setState({ phase: 'failed', problem });
      }
    }
  };

  useEffect(() => {
    if (file) {
      look(file);
    }
  }, [previewPath]);

  const apply = async () => {
    const { preview } = state;
    setState({ phase: 'applying', preview });
    try {
      const result = await send(api, applyPath(preview), file);
      setFile(null);
      setState({ phase: 'empty' });
      setRound(round + 1);
      onApplied(result);
    } catch (problem) {
      setState({ phase: problem.code === CHANGED ? 'failed' : 'seen', preview, problem });
    }
  };

  const again = file && (() => look(file));
  const { phase, preview, problem } = state;
  const label = preview && applyLabel(preview);
  return html`<div class="csv-upload">
    <${Choice} key=${round} id=${id} file=${file} busy=${phase === 'looking' || phase === 'applying'} onFile=${look} />
    ${children}
    ${(phase === 'looking' || phase === 'applying') &&
    html`<div class="progress-line" role="progressbar" aria-label=${t(phase === 'looking' ? 'csv.looking' : 'csv.applying')}></div>
      <p class="quiet">${t(phase === 'looking' ? 'csv.looking' : 'csv.applying')}</p>`}
    ${problem && html`<${Failed} problem=${problem} again=${phase === 'failed' ? again : undefined} />`}
    ${preview && phase !== 'failed' && html`<div class="upload-result">
      <${Understood} file=${preview.file} />
      <${Preview} preview=${preview} />
      <${Problems} problems=${preview.problems} total=${preview.problemsTotal ?? preview.problems.length} />
    </div>`}
    ${phase === 'seen' && label && html`<p><button type="button" class="btn btn-primary" onClick=${apply}>${label}</button></p>`}
  </div>`;
}

function send(api, path, file) {
  return api.post(path, file, { type: 'text/csv', time: TIME });
}

/** The field for the file, which is a place to drop one as well. */
function Choice({ id, file, busy, onFile }) {
  const [over, setOver] = useState(false);
  const take = (files) => files?.length && !busy && onFile(files[0]);
  const drop = (event) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  };
  const drag = (inside) => (event) => {
    event.preventDefault();
    setOver(inside);
  };
  return html`<div class=${over ? 'drop-place is-over' : 'drop-place'} onDrop=${drop} onDragOver=${drag(true)} onDragLeave=${drag(false)}>
    <label class="form-label" for=${id}>${t('csv.choose')}</label>
    <p class="form-text" id=${`${id}-hint`}>${t('csv.choose.hint')}</p>
    <input class="form-control" id=${id} type="file" accept=".csv,.txt,text/csv" disabled=${busy} aria-describedby=${`${id}-hint`}
      onChange=${(event) => take(event.target.files)} />
    ${file && html`<p class="form-text"><bdi>${file.name}</bdi></p>`}
  </div>`;
}

const SEPARATORS = { comma: 'csv.separator.comma', semicolon: 'csv.separator.semicolon', tab: 'csv.separator.tab' };

/** How the file was read, so that a wrong guess shows. */
function Understood({ file }) {
  return html`<p class="quiet">
    ${t('csv.understood', { lines: number(file.lines), columns: number(file.columns.length), separator: t(SEPARATORS[file.separator]), encoding: file.encoding })}
    ${file.encoding === 'windows-1252' && html` <strong>${t('csv.windows')}</strong>`}
  </p>`;
}

function Problems({ problems, total }) {
  if (problems.length === 0) {
    return null;
  }
  const columns = [
    { key: 'line', label: t('csv.problem.line'), head: true, cell: ({ line }) => number(line) },
    { key: 'column', label: t('csv.problem.column'), cell: ({ column }) => html`<bdi>${column || t('csv.problem.whole')}</bdi>` },
    { key: 'kind', label: t('csv.problem.kind'), cell: (problem) => html`<${Kind} stops=${problem.stops} />` },
    { key: 'sentence', label: t('csv.problem.sentence'), cell: ({ sentence }) => html`<span class="breakable">${sentence}</span>` },
  ];
  return html`<h2>${t('csv.problems')}</h2>
    <${Table} caption=${t('csv.problems')} columns=${columns} rows=${problems.map((problem, at) => ({ ...problem, at }))} keyOf=${({ at }) => at} />
    ${problems.length < total && html`<p class="quiet">${t('csv.problems.more', { shown: problems.length, count: total })}</p>`}`;
}

function Kind({ stops }) {
  return html`<span class="status status-${stops ? 'bad' : 'quiet'}"><${Icon} name=${stops ? 'cross' : 'dash'} />${t(stops ? 'csv.problem.error' : 'csv.problem.note')}</span>`;
}
