import { timeIn } from '../format.js';

const DAY = { weekday: 'short', day: 'numeric', month: 'short' };
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const MINUTE = 60000;

/** A zone as browsers know it: Java says Z for UTC. */
export function known(zone) {
  const asked = zone === 'Z' ? 'UTC' : zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: asked });
    return asked;
  } catch {
    return 'UTC';
  }
}

/** The place that names a zone: "New York" of America/New_York. */
export function placeOf(zone) {
  return known(zone).split('/').pop().replace(/_/g, ' ');
}

export function dayIn(zone, instant) {
  return timeIn(known(zone), instant, DAY);
}

export function clockIn(zone, instant) {
  return timeIn(known(zone), instant, CLOCK);
}

/** "Tue, 5 Jan, 15:00–15:45" in a zone. */
export function spanIn(zone, from, minutes) {
  const to = new Date(new Date(from).getTime() + minutes * MINUTE);
  return `${dayIn(zone, from)}, ${clockIn(zone, from)}–${clockIn(zone, to)}`;
}

/** Year, month, day, hour and minute that clocks show in a zone. */
export function partsIn(zone, instant) {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: known(zone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** 2027-01-05 for a day in a zone. */
export function dateIn(zone, instant) {
  const { year, month, day } = partsIn(zone, instant);
  return `${year}-${month}-${day}`;
}

/** Minutes of the day that clocks show in a zone. */
export function minuteIn(zone, instant) {
  const { hour, minute } = partsIn(zone, instant);
  return Number(hour) * 60 + Number(minute);
}

/** 2027-01-05T15:00, as a field for day and time takes it. */
export function fieldIn(zone, instant) {
  const { year, month, day, hour, minute } = partsIn(zone, instant);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}
