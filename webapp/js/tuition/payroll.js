import { number } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { saveFile } from '../parts/save-file.js';
import { Table } from '../parts/table.js';
import { useAct } from './use-act.js';

const CSV = 'text/csv';

/** What is payable goes out as a file; what payroll paid comes back as one, looked at before it is taken over. */
export function Payroll({ api, reload }) {
  const { busy, problem, run } = useAct();
  const [file, setFile] = useState(null);
  const [preview, setPreview] = useState(null);
  const [paid, setPaid] = useState(null);
  const out = () => run(async () => saveFile(await api.get('/api/tuition/payroll/csv', { accept: CSV }), 'tuition-payroll.csv'));
  const look = (chosen) => {
    setFile(chosen);
    setPreview(null);
    setPaid(null);
    run(async () => setPreview(await api.upload('/api/tuition/payroll/import/preview', chosen, CSV)));
  };
  const take = async () => {
    if (await run(async () => setPaid((await api.upload('/api/tuition/payroll/import', file, CSV)).paid))) {
      setPreview(null);
      reload();
    }
  };
  const columns = [
    { key: 'line', label: t('payroll.line'), head: true, cell: ({ line }) => number(line) },
    { key: 'title', label: t('tuition.request'), cell: ({ title }) => title },
    { key: 'result', label: t('payroll.result'), cell: ({ result }) => t(`payroll.result.${result}`) },
    { key: 'problem', label: t('payroll.problem'), cell: (one) => one.problem },
  ];
  return html`<section class="part"><h2>${t('payroll.title')}</h2>
    <p class="quiet">${t('payroll.lead')}</p>
    <p><button type="button" class="btn btn-outline-primary" aria-disabled=${busy} onClick=${out}><${Icon} name="download" />${t('payroll.out')}</button></p>
    <div class="field"><label class="form-label" for="payroll-file">${t('payroll.in')}</label>
      <input class="form-control" id="payroll-file" type="file" accept=".csv,text/csv" onChange=${(event) => event.target.files[0] && look(event.target.files[0])} /></div>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${paid !== null && html`<p role="status">${t('payroll.done', { count: paid })}</p>`}
    ${preview &&
    html`<p role="status">${t('payroll.preview', { ready: preview.ready, same: preview.same, faulty: preview.faulty })}</p>
      ${preview.lines.length > 0 && html`<${Table} caption=${t('payroll.in')} columns=${columns} rows=${preview.lines} keyOf=${({ line }) => line} />`}
      ${preview.faulty === 0 && preview.ready > 0 && html`<p><button type="button" class="btn btn-primary" aria-disabled=${busy} onClick=${take}>${t('payroll.take', { count: preview.ready })}</button></p>`}`}
  </section>`;
}
