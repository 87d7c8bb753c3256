import { dateTime, number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Table } from '../parts/table.js';
import { lateWords } from './late-words.js';
import { DeliveryMark, MarkingState } from './marking-state.js';
import { addressOf } from './queue-query.js';

/** The papers of one page of the queue. */
export function QueueTable({ data, filter, chosen, setChosen }) {
  const { activity, rows } = data;
  const toggle = (row) => {
    const next = new Map(chosen);
    if (!next.delete(row.who)) {
      next.set(row.who, row);
    }
    setChosen(next);
  };
  const all = rows.every(({ who }) => chosen.has(who));
  const toggleAll = () => {
    const next = new Map(chosen);
    rows.forEach((row) => (all ? next.delete(row.who) : next.set(row.who, row)));
    setChosen(next);
  };
  const columns = [
    { key: 'chosen', label: html`<span class="visually-hidden">${t('grading.choose')}</span>`, quiet: true, cell: (row) => html`<label class="row-check"><input type="checkbox" class="form-check-input" checked=${row.isChosen} onChange=${() => toggle(row)} /><span class="visually-hidden">${t('grading.choose.one', { name: row.name })}</span></label>` },
    { key: 'name', label: t(activity.anonymous ? 'grading.column.pseudonym' : 'grading.column.name'), head: true, cell: (row) => html`<a href=${`#${addressOf(activity.id, filter, row.who)}`}><bdi>${row.name}</bdi></a>` },
    { key: 'state', label: t('grading.column.state'), cell: stateCell },
    { key: 'submitted', label: t('grading.column.submitted'), cell: submittedCell },
    { key: 'words', label: t('grading.words'), cell: ({ words }) => number(words) },
    { key: 'score', label: t('grading.column.score'), cell: (row) => scoreCell(row, activity) },
    ...(rows.some(({ marker }) => marker) ? [{ key: 'marker', label: t('grading.column.marker'), cell: markerCell }] : []),
  ];
  return html`<label class="check-line no-print"><input type="checkbox" class="form-check-input" checked=${all} onChange=${toggleAll} /><span>${t('grading.choose.page')}</span></label>
    <div class="queue-table"><${Table} caption=${t('grading.queue.caption', { title: activity.title })} columns=${columns} rows=${rows.map((row) => ({ ...row, isChosen: chosen.has(row.who) }))} keyOf=${({ who }) => who} /></div>`;
}

function stateCell({ state, heldBy, regrade, notGradable }) {
  return html`<${MarkingState} state=${state} />
    ${regrade && state !== 'REGRADE_ASKED' && html`<span class="quiet block">${t('grading.regrade.waits')}</span>`}
    ${heldBy && !heldBy.me && html`<span class="quiet block"><${Icon} name="lock" /> ${t('grading.heldBy', { name: heldBy.name })}</span>`}
    ${notGradable && html`<span class="quiet block"><${Icon} name="warning" /> ${t(`grading.notGradable.${notGradable}.short`)}</span>`}`;
}

function submittedCell({ submittedAt, lateSeconds, penaltyPercent, waived, attempt }) {
  return html`${submittedAt ? html`<time datetime=${submittedAt}>${dateTime(submittedAt)}</time>` : html`<span class="quiet">${t('grading.when.hidden')}</span>`}
    ${attempt > 1 && html`<span class="quiet block">${t('grading.attempt.number', { attempt })}</span>`}
    ${lateSeconds > 0 && html`<span class="late block">${lateWords(lateSeconds)}${penaltyPercent > 0 && ` · ${t(waived ? 'grading.late.waived' : 'grading.late.costs', { percent: penaltyPercent })}`}</span>`}`;
}

function scoreCell({ score, released, delivery }, { scoreMaximum }) {
  const shown = released ?? score;
  return html`${shown === null ? html`<span class="quiet">${t('grading.score.none')}</span>` : t('grading.score', { points: number(shown), maximum: number(scoreMaximum) })}
    ${shown !== null && released === null && html`<span class="quiet block">${t('grading.score.notReleased')}</span>`}
    ${released !== null && score !== null && score !== released && html`<span class="quiet block">${t('grading.score.becomes', { points: number(score) })}</span>`}
    ${delivery && html`<span class="block"><${DeliveryMark} delivery=${delivery} /></span>`}`;
}

function markerCell({ marker }) {
  return marker ? html`<bdi>${marker.name}</bdi>` : html`<span class="quiet">${t('grading.marker.none')}</span>`;
}
