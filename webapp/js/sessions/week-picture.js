import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { clock, weekShape } from './week-shape.js';
import { dayIn, placeOf } from './zones.js';

const AT_FIRST = 10;

/** When both have time: a line for each day, as bars and in words, in the caller's own zone. */
export function WeekPicture({ spans, zone }) {
  const [all, setAll] = useState(false);
  const { days, first, last } = weekShape(spans, zone);
  const shown = all ? days : days.slice(0, AT_FIRST);
  const width = (last - first) * 60;
  const hours = [first, (first + last) / 2, last];
  return html`<figure class="common">
    <figcaption>${t('sessions.common.title', { place: placeOf(zone) })}</figcaption>
    <div class="common-scale" aria-hidden="true">
      <span class="common-hours">${hours.map((hour) => html`<span key=${hour}>${clock(hour * 60)}</span>`)}</span>
    </div>
    <ul class="common-days">
      ${shown.map(
        ({ day, at, pieces }) => html`<li key=${day}>
          <span class="common-day">${dayIn(zone, at)}</span>
          <svg class="common-bar" viewBox=${`0 0 ${width} 16`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            ${pieces.map(({ begin, end }) => html`<rect key=${begin} x=${begin - first * 60} y="2" width=${end - begin} height="12" />`)}
          </svg>
          <span class="common-words">${pieces.map(({ begin, end }) => `${clock(begin)}–${clock(end)}`).join(', ')}</span>
        </li>`,
      )}
    </ul>
    ${days.length > AT_FIRST && html`<button type="button" class="btn btn-plain" aria-expanded=${all} onClick=${() => setAll(!all)}>${t(all ? 'sessions.common.less' : 'sessions.common.all', { count: days.length })}</button>`}
  </figure>`;
}
