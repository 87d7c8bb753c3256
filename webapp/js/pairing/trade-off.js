import { number } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { points as inPoints } from './score-parts.js';
import { curveOf, HEIGHT, WIDTH, worthwhile } from './trade-off-shape.js';

/**
 * What more people matched costs in how well they are: as a curve and as a table of the same points.
 *
 * A point is {floor, people, pairs, worst, mean}; `choose(point, reason)` sets the floor of the next round.
 */
export function TradeOff({ points, everybody, floor, reason: told, choose }) {
  const [picked, setPicked] = useState(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const some = worthwhile(points);
  if (some.length < 2) {
    return html`<p>${t('pairing.curve.single')}</p>`;
  }
  const save = async (event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await choose(picked, reason.trim());
      setPicked(null);
      setReason('');
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };
  const columns = [
    { key: 'people', label: t('pairing.quality.people'), head: true, cell: (point) => t('pairing.quality.of', { count: point.people, all: everybody }) },
    { key: 'worst', label: t('pairing.quality.worst'), cell: (point) => number(inPoints(point.worst)) },
    { key: 'mean', label: t('pairing.quality.mean'), cell: (point) => number(inPoints(point.mean)) },
    { key: 'floor', label: t('pairing.curve.floor'), cell: (point) => (point.floor === 0 ? t('pairing.curve.noFloor') : number(inPoints(point.floor))) },
    { key: 'choose', label: t('pairing.curve.choose'), quiet: true, cell: (point) =>
      point.floor === floor ? html`<span class="status status-quiet">${t('pairing.curve.now')}</span>` : html`<button type="button" class="btn btn-sm btn-outline-primary" aria-expanded=${picked === point} onClick=${() => setPicked(point)}>${t('pairing.curve.choose')}<span class="visually-hidden"> ${t('pairing.curve.point', { count: point.people, worst: inPoints(point.worst) })}</span></button>` },
  ];
  const [most, best] = [some.reduce((one, other) => (other.people > one.people ? other : one)), some.reduce((one, other) => (other.worst > one.worst ? other : one))];
  return html`<p class="finding">${t('pairing.curve.finding', { most: most.people, worst: inPoints(most.worst), fewer: best.people, best: inPoints(best.worst) })}</p>
    ${floor > 0 && html`<p>${t('pairing.curve.set', { points: inPoints(floor) })}${told && html` <span class="quoted" dir="auto">${told}</span>`}</p>`}
    <div class="curve-and-table">
      <${Curve} points=${some} picked=${picked} pick=${setPicked} />
      <${Table} caption=${t('pairing.curve.caption')} columns=${columns} rows=${some} keyOf=${(point) => `${point.floor} ${point === picked} ${point.floor === floor}`} />
    </div>
    ${picked &&
    html`<form class="curve-choice" onSubmit=${save}>
      <p>${t('pairing.curve.chosen', { count: picked.people, points: inPoints(picked.floor) })}</p>
      <${Field} id="curve-reason" label=${t('pairing.curve.reason')} hint=${t('pairing.curve.reason.hint')} value=${reason} maxlength="500" onInput=${setReason} required />
      ${problem && html`<${Failed} problem=${problem} />`}
      <div class="form-ways">
        <button type="submit" class="btn btn-primary btn-sm" aria-disabled=${busy}>${t('pairing.curve.save')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setPicked(null)}>${t('pairing.curve.keep')}</button>
      </div>
    </form>`}`;
}

function Curve({ points, picked, pick }) {
  const curve = curveOf(points);
  return html`<figure class="curve">
    <svg class="curve-svg" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t('pairing.curve.label', { count: points.length })}>
      ${curve.up.map(({ value, y }) => html`<g key=${value}><line class="curve-grid" x1=${curve.left} x2=${curve.right} y1=${y} y2=${y} /><text class="curve-tick" x=${curve.left - 8} y=${y + 4} text-anchor="end">${value}</text></g>`)}
      ${curve.across.map(({ value, x }) => html`<text key=${value} class="curve-tick" x=${x} y=${curve.bottom + 18} text-anchor="middle">${number(value)}</text>`)}
      <text class="curve-axis" x=${(curve.left + curve.right) / 2} y=${HEIGHT - 6} text-anchor="middle">${t('pairing.quality.people')}</text>
      <path class="curve-mean" d=${curve.mean} /><path class="curve-worst" d=${curve.worst} />
      ${curve.points.map(
        (point) => html`<g key=${point.floor} class=${picked?.floor === point.floor ? 'curve-point is-chosen' : 'curve-point'} onClick=${() => pick(points.find(({ floor }) => floor === point.floor))}>
          <circle class="curve-dot-mean" cx=${point.x} cy=${point.meanY} r="4" /><rect class="curve-dot-worst" x=${point.x - 4} y=${point.worstY - 4} width="8" height="8" />
        </g>`,
      )}
    </svg>
    <figcaption class="quiet curve-key"><span class="curve-key-mean">${t('pairing.quality.mean')}</span> <span class="curve-key-worst">${t('pairing.quality.worst')}</span></figcaption>
  </figure>`;
}
