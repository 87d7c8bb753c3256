/** The 336 half-hours of a week, Monday 00:00 first, as 84 hexadecimal digits with the earliest in the highest bit. */
export const HALF_HOURS = 336;
export const PER_DAY = 48;
export const EMPTY_WEEK = '0'.repeat(HALF_HOURS / 4);

export function freeHalfHours(bits) {
  return Array.from({ length: HALF_HOURS }, (_, at) => ((Number.parseInt(bits[at >> 2] ?? '0', 16) >> (3 - (at % 4))) & 1) === 1);
}

export function bitsOf(free) {
  let bits = '';
  for (let at = 0; at < HALF_HOURS; at += 4) {
    bits += (free[at] * 8 + free[at + 1] * 4 + free[at + 2] * 2 + free[at + 3] * 1).toString(16);
  }
  return bits;
}

/** The week with these half-hours set or cleared. */
export function painted(bits, places, value) {
  const free = freeHalfHours(bits);
  places.forEach((place) => {
    free[place] = value;
  });
  return bitsOf(free);
}

/** Every half-hour of some days, from one hour to another. */
export function hoursOf(days, from, to) {
  return days.flatMap((day) => Array.from({ length: (to - from) * 2 }, (_, at) => day * PER_DAY + from * 2 + at));
}

export function minutesOf(bits) {
  return freeHalfHours(bits).filter(Boolean).length * 30;
}

/** The free times of a day as [from, to] in half-hours. */
export function rangesOf(bits, day) {
  const free = freeHalfHours(bits).slice(day * PER_DAY, (day + 1) * PER_DAY);
  const ranges = [];
  free.forEach((is, at) => {
    if (is && !free[at - 1]) {
      ranges.push([at, at + 1]);
    } else if (is) {
      ranges[ranges.length - 1][1] = at + 1;
    }
  });
  return ranges;
}

/** "09:30" for 19. */
export function clockOf(halfHour) {
  return `${String(halfHour >> 1).padStart(2, '0')}:${halfHour % 2 ? '30' : '00'}`;
}

/** Where an arrow key leads from a half-hour, among those between two hours that are shown. */
export function stepped(place, key, first, last) {
  const day = Math.floor(place / PER_DAY);
  const at = place % PER_DAY;
  switch (key) {
    case 'ArrowRight':
      return day * PER_DAY + Math.min(at + 1, last);
    case 'ArrowLeft':
      return day * PER_DAY + Math.max(at - 1, first);
    case 'ArrowDown':
      return Math.min(day + 1, 6) * PER_DAY + at;
    case 'ArrowUp':
      return Math.max(day - 1, 0) * PER_DAY + at;
    case 'Home':
      return day * PER_DAY + first;
    case 'End':
      return day * PER_DAY + last;
    default:
      return place;
  }
}
