import { t } from '../i18n.js';
import { html, useEffect, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { PersonName } from '../parts/person-name.js';
import { Table } from '../parts/table.js';
import { keyOf } from './board-model.js';
import { leftReason } from './left-words.js';
import { Score } from './score-view.js';

const PART = 100;

/** The rows of the board as a table, part by part; each leads to its details. */
export function BoardTable({ model, rows, unmatched, labels, choose }) {
  const [shown, setShown] = useState(PART);
  useEffect(() => setShown(PART), [unmatched, rows.length]);
  const some = rows.slice(0, shown);
  const person = (id) => html`<${PersonName} person=${{ personId: id, ...model.people.get(id) }} />${model.people.get(id)?.department && html` <span class="quiet">${model.people.get(id).department}</span>`}`;
  const pairColumns = [
    { key: 'mentor', label: labels.mentor, head: true, cell: ({ mentor }) => person(mentor) },
    { key: 'mentee', label: labels.mentee, cell: ({ mentee }) => person(mentee) },
    { key: 'score', label: t('pairing.table.score'), cell: ({ score }) => html`<${Score} total=${score.total} />` },
    { key: 'state', label: t('pairing.table.state'), cell: (pair) => html`<${Marks} pair=${pair} />` },
    { key: 'more', label: t('pairing.table.details'), quiet: true, cell: (pair) => html`<button type="button" class="btn btn-sm btn-outline-primary no-print" onClick=${() => choose({ pair })}>${t('pairing.table.details')}<span class="visually-hidden"> ${both(model, pair)}</span></button>` },
  ];
  const leftColumns = [
    { key: 'name', label: t('pairing.table.person'), head: true, cell: (one) => person(one.person) },
    { key: 'side', label: t('pairing.table.side'), cell: (one) => labels[one.side === 'MENTOR' ? 'mentor' : 'mentee'] },
    { key: 'why', label: t('pairing.table.why'), cell: (one) => leftReason(one) },
    { key: 'more', label: t('pairing.table.details'), quiet: true, cell: (one) => html`<button type="button" class="btn btn-sm btn-outline-primary no-print" onClick=${() => choose({ person: one.person })}>${t('pairing.table.details')}<span class="visually-hidden"> ${model.people.get(one.person)?.name}</span></button>` },
  ];
  return html`<div class="board-table">
    <${Table} caption=${t(unmatched ? 'pairing.table.left' : 'pairing.table.pairs')} columns=${unmatched ? leftColumns : pairColumns} rows=${some} keyOf=${unmatched ? (one) => one.person : keyOf} />
    ${rows.length > shown &&
    html`<div class="more">
      <button type="button" class="btn btn-outline-primary" onClick=${() => setShown(shown + PART)}>${t('pairing.table.more')}</button>
      <span class="quiet">${t('pairing.table.shown', { shown, count: rows.length })}</span>
    </div>`}
  </div>`;
}

function both(model, { mentor, mentee }) {
  return `${model.people.get(mentor)?.name ?? ''}, ${model.people.get(mentee)?.name ?? ''}`;
}

/** What was done to a pair by hand; nothing where nothing was. */
export function Marks({ pair }) {
  return html`${pair.locked && html`<span class="status status-quiet"><${Icon} name="lock" />${t('pairing.mark.locked')}</span> `}
  ${pair.byHand && html`<span class="status status-quiet"><${Icon} name="people" />${t('pairing.mark.byHand')}</span> `}
  ${pair.broken?.length > 0 && html`<span class="status status-caution"><${Icon} name="warning" />${t('pairing.mark.broken', { rules: pair.broken.map((rule) => t(`pairing.against.${rule}`)).join('; ') })}</span>`}`;
}
