import { html } from './html.js';

/** Drawn on 16 × 16, stroked in the colour of the text; always beside words, so hidden from a screen reader. */
const DRAWINGS = {
  check: 'm3 8.5 3.5 3.5L13 4.5',
  cross: 'm4 4 8 8m0-8-8 8',
  warning: 'M8 2 1.5 13.5h13L8 2Zm0 4.5v3.2m0 1.9v.1',
  dash: 'M3.5 8h9',
  clock: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 4.5V8l2.5 1.5',
  people: 'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-4.5 6c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M11 2.8a2.5 2.5 0 0 1 0 4.5m1.5 2.5c1.3.6 2 1.9 2 3.7',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  refresh: 'M13.5 8A5.5 5.5 0 1 1 11.7 3.9M13.5 2v3h-3',
  download: 'M8 2v8m-3-3 3 3 3-3M2.5 13.5h11',
  print: 'M4.5 6V2h7v4M4.5 11.5h-2V6h11v5.5h-2m-7-2h7V14h-7V9.5Z',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8v-8Z',
  key: 'M5.5 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm2.2-5.2L13.5 2m-3 3 2 2',
  link: 'M6.5 9.5a3 3 0 0 0 4.3 0l2.2-2.2a3 3 0 0 0-4.3-4.3l-.7.7m1.5 2.8a3 3 0 0 0-4.3 0L3 8.7A3 3 0 0 0 7.3 13l.7-.7',
  plug: 'M5.5 1.5V5m5-3.5V5M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0V5ZM8 12v2.5',
  shield: 'M8 1.5 2.5 3.5V8c0 3.2 2.3 5.5 5.5 6.5 3.2-1 5.5-3.3 5.5-6.5V3.5L8 1.5Z',
  inbox: 'M1.5 9.5h4l1 2h3l1-2h4M3.5 3h9l2 6.5v4h-13v-4L3.5 3Z',
  lock: 'M3.5 7.5h9v6h-9v-6Zm2 0V5a2.5 2.5 0 0 1 5 0v2.5',
  arrow: 'M2.5 8h11m-4-4 4 4-4 4',
  plus: 'M8 3v10M3 8h10',
};

export function Icon({ name, flips = false }) {
  return html`<svg class=${flips ? 'icon icon-flips' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d=${DRAWINGS[name]} />
  </svg>`;
}
