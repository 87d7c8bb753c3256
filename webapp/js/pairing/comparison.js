import { number } from '../format.js';
import { t } from '../i18n.js';
import { html, useEffect, useRef } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { points } from './score-parts.js';

const SHOWN = 50;
const FIGURES = [
  { key: 'people', of: ({ mentors, mentees }) => mentors + mentees },
  { key: 'pairs', of: ({ pairs }) => pairs },
  { key: 'worst', of: ({ worst }) => points(worst) },
  { key: 'mean', of: ({ mean }) => points(mean) },
];

/** Two rounds side by side: how good each is, and whose partners differ. */
export function Comparison({ comparison: { one, other, same, moved, churn }, labels, close }) {
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), [one.round, other.round]);
  const sides = [one, other].map(({ number: which }) => t('pairing.list.number', { number: which }));
  const figures = [
    { key: 'figure', label: t('pairing.compare.figure'), head: true, cell: ({ key }) => t(`pairing.quality.${key}`) },
    { key: 'one', label: sides[0], cell: ({ of }) => number(of(one.quality)) },
    { key: 'other', label: sides[1], cell: ({ of }) => number(of(other.quality)) },
    { key: 'change', label: t('pairing.compare.change'), cell: ({ of }) => signed(Math.round(10 * (of(other.quality) - of(one.quality))) / 10) },
  ];
  const people = [
    { key: 'who', label: t('pairing.table.person'), head: true, cell: ({ name }) => name },
    { key: 'side', label: t('pairing.table.side'), cell: ({ side }) => labels[side === 'MENTOR' ? 'mentor' : 'mentee'] },
    { key: 'before', label: sides[0], cell: ({ before }) => before.join(', ') || t('pairing.compare.nobody') },
    { key: 'after', label: sides[1], cell: ({ after }) => after.join(', ') || t('pairing.compare.nobody') },
  ];
  return html`<section class="part comparison">
    <h2 tabindex="-1" ref=${heading}>${t('pairing.compare.title', { one: sides[0], other: sides[1] })}</h2>
    <p>${t('pairing.compare.same', { count: same })} ${t('pairing.compare.churn', { percent: Math.round(churn / 100) })}</p>
    <${Table} caption=${t('pairing.compare.figure')} columns=${figures} rows=${FIGURES} keyOf=${({ key }) => key} />
    ${moved.length > 0 &&
    html`<h3>${t('pairing.compare.moved', { count: moved.length })}</h3>
      <${Table} caption=${t('pairing.compare.moved', { count: moved.length })} columns=${people} rows=${moved.slice(0, SHOWN)} keyOf=${({ person, side }) => person + side} />
      ${moved.length > SHOWN && html`<p class="quiet">${t('pairing.table.shown', { shown: SHOWN, count: moved.length })}</p>`}`}
    <button type="button" class="btn btn-sm btn-outline-primary" onClick=${close}>${t('pairing.compare.close')}</button>
  </section>`;
}

function signed(value) {
  return value === 0 ? '=' : value > 0 ? `+${number(value)}` : `−${number(-value)}`;
}
