import { t } from '../i18n.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Segments } from '../parts/segments.js';
import { dayName } from './day-names.js';
import { clockOf, EMPTY_WEEK, freeHalfHours, hoursOf, painted, PER_DAY, stepped } from './week.js';

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const WEEKDAYS = [0, 1, 2, 3, 4];
const PRESETS = [
  { name: 'working', hours: () => hoursOf(WEEKDAYS, 9, 17) },
  { name: 'mornings', hours: () => hoursOf(WEEKDAYS, 8, 12) },
  { name: 'afternoons', hours: () => hoursOf(WEEKDAYS, 13, 17) },
];

/** The week in half-hours: drag, press, or go with the arrows and paint with the space bar; a phone shows a day at a time. */
export function WeekGrid({ bits, onChange }) {
  const [whole, setWhole] = useState(false);
  const [day, setDay] = useState(0);
  const [place, setPlace] = useState(18);
  const [painting, setPainting] = useState(null);
  const grid = useRef(null);
  const first = whole ? 0 : 14;
  const last = whole ? 47 : 41;
  const free = freeHalfHours(bits);

  useEffect(() => {
    const end = () => setPainting(null);
    addEventListener('pointerup', end);
    return () => removeEventListener('pointerup', end);
  }, []);

  const paint = (places, value) => onChange(painted(bits, places, value));
  const press = (at, event) => {
    setPlace(at);
    paint([at], !free[at]);
    // A finger scrolls the page; only a mouse or a pen paints on.
    if (event.pointerType && event.pointerType !== 'touch') {
      event.currentTarget.releasePointerCapture?.(event.pointerId);
      setPainting({ value: !free[at] });
    }
  };
  const key = (event) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      paint([place], !free[place]);
      return;
    }
    const next = stepped(place, event.key, first, last);
    if (next !== place) {
      event.preventDefault();
      if (event.shiftKey) {
        paint([next], free[place]);
      }
      setPlace(next);
      setDay(Math.floor(next / PER_DAY));
      requestAnimationFrame(() => grid.current?.querySelector(`[data-at="${next}"]`)?.focus());
    }
  };

  return html`<div class="week">
    <div class="week-presets" role="group" aria-label=${t('enrolment.week.presets')}>
      ${PRESETS.map(({ name, hours }) => html`<button key=${name} type="button" class="btn btn-sm btn-outline-primary" onClick=${() => paint(hours(), true)}>${t(`enrolment.week.${name}`)}</button>`)}
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange(EMPTY_WEEK)}>${t('enrolment.week.clear')}</button>
    </div>
    <div class="week-day"><${Segments} legend=${t('enrolment.week.day')} name="week-day" value=${day} choices=${DAYS.map((value) => ({ value, label: dayName(value, 'short') }))} onChange=${setDay} /></div>
    <p class="visually-hidden" id="week-help">${t('enrolment.week.help')}</p>
    <div class="week-grid" role="grid" aria-label=${t('enrolment.availability.title')} aria-describedby="week-help" aria-multiselectable="true" ref=${grid} onKeyDown=${key}>
      <div class="week-hours" aria-hidden="true">
        <span class="week-name"></span>
        ${Array.from({ length: (last - first + 1) / 2 }, (_, hour) => html`<span key=${hour} class="week-hour">${clockOf(first + 2 * hour)}</span>`)}
      </div>
      ${DAYS.map(
        (one) => html`<div key=${one} role="row" class=${one === day ? 'week-row is-chosen' : 'week-row'}>
          <span role="rowheader" class="week-name">${dayName(one, 'short')}</span>
          ${Array.from({ length: last - first + 1 }, (_, index) => one * PER_DAY + first + index).map(
            (at) => html`<span key=${at} role="gridcell" class=${cellClass(free[at], at)} aria-selected=${free[at]} aria-label=${`${dayName(one, 'long')} ${clockOf(at % PER_DAY)}`}
              tabindex=${at === place ? 0 : -1} data-at=${at}
              onPointerDown=${(event) => press(at, event)} onPointerEnter=${() => painting && free[at] !== painting.value && paint([at], painting.value)} onFocus=${() => setPlace(at)}>
              <span aria-hidden="true">${clockOf(at % PER_DAY)}</span></span>`,
          )}
        </div>`,
      )}
    </div>
    <label class="form-check"><input type="checkbox" class="form-check-input" checked=${whole} onChange=${(event) => setWhole(event.target.checked)} /> ${t('enrolment.week.whole')}</label>
  </div>`;
}

function cellClass(free, at) {
  return `week-cell${free ? ' is-free' : ''}${at % 2 === 0 ? ' is-hour' : ''}`;
}
