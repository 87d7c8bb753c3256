import { withQuery } from '../api.js';
import { number } from '../format.js';
import { t } from '../i18n.js';
import { CsvUpload } from '../parts/csv-upload.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { download } from '../roster/download.js';

const CHANGES = { ADDED: 'catalogue.import.added', CHANGED: 'catalogue.import.changed', UNCHANGED: 'catalogue.import.unchanged' };
const SHAPES = ['catalogue.import.shape.kind', 'catalogue.import.shape.cost', 'catalogue.import.shape.skills', 'catalogue.import.shape.credits', 'catalogue.import.shape.terms', 'catalogue.import.shape.before'];

/** A table of offerings is chosen, looked at, and taken over. */
export function CatalogueImportPage({ api }) {
  const [done, setDone] = useState(null);
  const changes = ({ added, changed }) => added + changed;
  return html`<${Page} title=${t('catalogue.import.title')} lead=${t('catalogue.import.lead')} aside=${html`<${Template} api=${api} />`}>
    <p><a href="#/catalogue">${t('catalogue.back')}</a></p>
    ${done && html`<div class="note note-calm" role="status"><${Icon} name="check" /><div class="note-text"><p>${t('catalogue.import.done', done)}</p></div></div>`}
    <${CsvUpload} api=${api} id="catalogue-file" previewPath="/api/offerings/import/preview"
      applyPath=${({ fingerprint }) => withQuery('/api/offerings/import', { fingerprint })} Preview=${Preview}
      applyLabel=${(preview) => (preview.stops || changes(preview) === 0 ? '' : t('catalogue.import.button', { count: changes(preview) }))} onApplied=${setDone} />
    <section class="part"><h2>${t('catalogue.import.shape')}</h2><ul>${SHAPES.map((words) => html`<li key=${words}>${t(words)}</li>`)}</ul></section>
  <//>`;
}

function Preview({ preview }) {
  const columns = [
    { key: 'line', label: t('catalogue.import.line'), head: true, cell: ({ line }) => number(line) },
    { key: 'title', label: t('catalogue.form.title'), cell: ({ title }) => html`<bdi>${title}</bdi>` },
    { key: 'what', label: t('catalogue.import.what'), cell: ({ change }) => t(CHANGES[change]) },
    { key: 'differences', label: t('catalogue.import.differences'), cell: ({ differences }) => html`<${Differences} differences=${differences} />` },
  ];
  return html`<dl class="figures">
      ${['added', 'changed', 'unchanged'].map((key) => html`<div key=${key}><dt>${t(`catalogue.import.${key}`)}</dt><dd>${number(preview[key])}</dd></div>`)}
    </dl>
    ${preview.stops && html`<p><strong>${t('catalogue.import.stops')}</strong></p>`}
    ${!preview.stops && preview.added + preview.changed === 0 && html`<p><strong>${t('catalogue.import.same')}</strong></p>`}
    ${preview.lines.length > 0 && html`<${Table} caption=${t('catalogue.import.what')} columns=${columns} rows=${preview.lines} keyOf=${({ line }) => line} />`}`;
}

function Differences({ differences }) {
  const nothing = t('catalogue.import.nothing');
  return differences.length > 0 && html`<ul class="plain-list">${differences.map(({ field, before, after }) => html`<li key=${field}>${t('catalogue.import.difference', { field, before: before || nothing, after: after || nothing })}</li>`)}</ul>`;
}

function Template({ api }) {
  const [problem, setProblem] = useState(null);
  const save = () => download(api, '/api/offerings.csv/template', 'catalogue-template.csv').then(() => setProblem(null), setProblem);
  return html`<div class="tools">
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('catalogue.import.template')}</button>
    ${problem && html`<${Failed} problem=${problem} />`}
  </div>`;
}
