import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Table } from '../parts/table.js';

const NAMES = { MENTOR: 'mentor', MENTEE: 'mentee' };
const FINDINGS = ['KNOWN', 'NEW', 'WRONG_SIDE', 'ALREADY', 'TWICE', 'AMBIGUOUS', 'UNKNOWN', 'NO_SIDE'];

/** What a list comes to before anybody is invited; what needs a look stands first, and the ways on before a long list. */
export function InvitePreview({ preview, labels, ways }) {
  if (preview.done) {
    return html`<p class="note note-good" role="status">${t('invite.done', { count: preview.invited })}</p>${ways}`;
  }
  const columns = [
    { key: 'line', label: t('invite.preview.line'), cell: ({ line }) => line },
    { key: 'typed', label: t('invite.preview.typed'), head: true, cell: ({ typed }) => html`<bdi>${typed}</bdi>` },
    { key: 'name', label: t('invite.column.name'), cell: ({ name }) => html`<bdi>${name}</bdi>` },
    { key: 'side', label: t('invite.column.side'), cell: ({ side }) => (side ? labels[NAMES[side]] : '') },
    { key: 'finding', label: t('invite.preview.finding'), cell: ({ finding, candidates }) => t(`invite.finding.${finding}`, { count: candidates }) },
  ];
  return html`<div class="invite-preview">
    <div role="status"><ul class="enrol-track">${FINDINGS.filter((finding) => preview.counts[finding]).map((finding) => html`<li key=${finding}><strong>${preview.counts[finding]}</strong> ${t(`invite.count.${finding}`)}</li>`)}</ul></div>
    ${preview.faults.length > 0 &&
    html`<div class="note note-problem"><div class="note-text"><p class="note-title">${t('invite.faults')}</p>
      <ul>${preview.faults.map(({ line, column, sentence }) => html`<li key=${line + column + sentence}>${t('invite.fault', { line, column })} ${sentence}</li>`)}</ul></div></div>`}
    ${ways}
    ${preview.lines.length > 0 && html`<${Table} caption=${t('invite.preview')} columns=${columns} rows=${preview.lines} keyOf=${({ line }) => line} />`}
    ${preview.more > 0 && html`<p class="quiet">${t('invite.preview.more', { count: preview.more })}</p>`}
  </div>`;
}
