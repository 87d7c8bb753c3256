import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { changeOf } from './board-model.js';
import { points } from './score-parts.js';

/** How good a proposal is as a whole, in four figures, with what a change did to each. */
export function QualityFigures({ quality, everybody, before }) {
  const change = before && changeOf(before, quality);
  const people = quality.mentors + quality.mentees;
  const figures = [
    { key: 'people', value: everybody ? t('pairing.quality.of', { count: people, all: everybody }) : number(people), change: change?.people },
    { key: 'pairs', value: number(quality.pairs), change: change?.pairs },
    { key: 'worst', value: number(points(quality.worst)), change: before && shownChange(before.worst, quality.worst) },
    { key: 'mean', value: number(points(quality.mean)), change: before && shownChange(before.mean, quality.mean) },
  ];
  return html`<dl class="figures quality">
    ${figures.map(
      ({ key, value, change: by }) => html`<div key=${key}><dt>${t(`pairing.quality.${key}`)}</dt><dd>${value}${by ? html` <span class=${by > 0 ? 'quality-up' : 'quality-down'}>${signed(by)}</span>` : ''}</dd></div>`,
    )}
  </dl>`;
}

/** The difference of what is shown, lest two roundings contradict each other. */
function shownChange(before, after) {
  return Math.round(10 * (points(after) - points(before))) / 10;
}

function signed(value) {
  return value > 0 ? `+${number(value)}` : `−${number(-value)}`;
}

/** What a change did to the whole, as one sentence for the ear and the toast. */
export function changeInWords(before, after) {
  const change = changeOf(before, after);
  const told = [
    change.people !== 0 && t(change.people > 0 ? 'pairing.change.more' : 'pairing.change.fewer', { count: Math.abs(change.people) }),
    shownChange(before.worst, after.worst) !== 0 && t('pairing.change.worst', { from: number(points(before.worst)), to: number(points(after.worst)) }),
    shownChange(before.mean, after.mean) !== 0 && t('pairing.change.mean', { from: number(points(before.mean)), to: number(points(after.mean)) }),
  ].filter(Boolean);
  return told.length > 0 ? told.join(' ') : t('pairing.change.none');
}
