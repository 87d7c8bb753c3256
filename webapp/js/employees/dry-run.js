import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { Changes } from './changes.js';

const FIGURES = [
  ['added', 'employees.dry.added'],
  ['changed', 'employees.dry.changed'],
  ['gone', 'employees.dry.gone'],
  ['same', 'employees.dry.same'],
  ['faulty', 'employees.dry.faulty'],
];
const OUTCOMES = { NEW: 'employees.outcome.new', CHANGED: 'employees.outcome.changed', GONE: 'employees.outcome.gone' };

/** What an import would do: in figures, then line by line. `onSkip` is null where faulty lines must not be left out. */
export function DryRun({ preview, skipFaulty, onSkip }) {
  const { counts, outcomes, outcomesTotal } = preview;
  const columns = [
    { key: 'line', label: t('csv.problem.line'), head: true, cell: ({ line }) => (line ? number(line) : t('employees.dry.notInFile')) },
    { key: 'record', label: t('employees.column.who'), cell: ({ label }) => html`<bdi>${label}</bdi>` },
    { key: 'what', label: t('employees.dry.outcome'), cell: ({ what }) => t(OUTCOMES[what]) },
    { key: 'changes', label: t('employees.dry.changes'), cell: ({ changes }) => html`<${Changes} changes=${changes} />` },
  ];
  const idle = counts.lines > 0 && counts.added + counts.changed + counts.gone + counts.faulty === 0;
  return html`<h2>${t('employees.dry.title')}</h2>
    <dl class="figures">
      ${FIGURES.map(([key, words]) => html`<div key=${key}><dt>${t(words)}</dt><dd>${number(counts[key])}</dd></div>`)}
    </dl>
    ${idle && html`<p><strong>${t('employees.dry.idle')}</strong></p>`}
    ${counts.faulty > 0 && html`<p><strong>${t(onSkip ? 'employees.dry.errors' : 'employees.dry.errors.complete', { count: counts.faulty })}</strong></p>`}
    ${counts.faulty > 0 && onSkip && html`<label class="check-line">
      <input type="checkbox" checked=${skipFaulty} onChange=${(event) => onSkip(event.target.checked)} /> <span>${t('employees.dry.skip')}</span>
    </label>`}
    ${outcomes.length > 0 && html`<${Table} caption=${t('employees.dry.title')} columns=${columns} rows=${outcomes} keyOf=${({ line, label }) => `${line} ${label}`} />`}
    ${outcomes.length < outcomesTotal && html`<p class="quiet">${t('employees.dry.more', { shown: outcomes.length, count: outcomesTotal })}</p>`}`;
}
