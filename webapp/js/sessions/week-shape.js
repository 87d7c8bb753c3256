import { dateIn, minuteIn } from './zones.js';

const DAY_MINUTES = 1440;
const HOUR = 3600000;

/**
 * What stands in the picture of common time: a row for each day on which both have time, with the pieces of it in minutes
 * of the day, and the hours that the picture shows. A piece that goes over midnight stands in both days.
 */
export function weekShape(spans, zone) {
  const rows = new Map();
  spans.forEach(({ from, to }) => {
    cut(from, to, zone).forEach(({ day, begin, end, at }) => {
      if (!rows.has(day)) {
        rows.set(day, { day, at, pieces: [] });
      }
      rows.get(day).pieces.push({ begin, end });
    });
  });
  const days = [...rows.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
  const begins = days.flatMap(({ pieces }) => pieces.map(({ begin }) => begin));
  const ends = days.flatMap(({ pieces }) => pieces.map(({ end }) => end));
  const first = Math.floor(Math.min(480, ...begins) / 60);
  const last = Math.ceil(Math.max(1080, ...ends) / 60);
  return { days, first, last };
}

/** Hour by hour, so that a change of the clock within a span is no trouble: each piece is where its clock says. */
function cut(from, to, zone) {
  const pieces = [];
  const end = new Date(to).getTime();
  for (let at = new Date(from).getTime(); at < end; ) {
    const next = Math.min(end, (Math.floor(at / (HOUR / 4)) + 1) * (HOUR / 4));
    const day = dateIn(zone, at);
    const begin = minuteIn(zone, at);
    const finish = Math.min(DAY_MINUTES, begin + (next - at) / 60000);
    const last = pieces[pieces.length - 1];
    if (last && last.day === day && last.end === begin) {
      last.end = finish;
    } else {
      pieces.push({ day, begin, end: finish, at: new Date(at).toISOString() });
    }
    at = next;
  }
  return pieces;
}

/** "09:30" of 570. */
export function clock(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
