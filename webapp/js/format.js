const STEPS = [
  [60, 'second', 1],
  [3600, 'minute', 60],
  [86400, 'hour', 3600],
  [86400 * 7, 'day', 86400],
  [86400 * 30.44, 'week', 86400 * 7],
  [86400 * 365.25, 'month', 86400 * 30.44],
  [Infinity, 'year', 86400 * 365.25],
];
const TAG_SIGNS = '23456789BCDFGHJKMNPQRSTVWXZ';

/** To make one of these takes longer than a table's row: each is made once for a locale. */
const MADE = {
  number: () => new Intl.NumberFormat(locale),
  date: () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
  day: () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  dateTime: () =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
  relative: () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  list: () => new Intl.ListFormat(locale, { type: 'conjunction' }),
};

let locale = 'en';
let formats = {};

/** Takes the locale that dates and numbers follow. */
export function setLocale(chosen) {
  locale = chosen;
  formats = {};
}

function format(kind) {
  formats[kind] ??= MADE[kind]();
  return formats[kind];
}

/**
 * The locale for dates in pages of one language: the person's own where it is of that language (so that `en-GB` keeps
 * its order of day and month), with the region of the browser where the platform told none.
 */
export function localeFor(language, told, browsers = []) {
  const sameLanguage = (tag) => tag.toLowerCase().split('-')[0] === language;
  const own = String(told ?? '').replace('_', '-');
  const candidates = [...(own.includes('-') ? [own] : []), ...browsers].filter((tag) => valid(tag) && sameLanguage(tag));
  return candidates[0] ?? language;
}

export function number(value) {
  return format('number').format(value);
}

export function date(instant) {
  return format('date').format(new Date(instant));
}

/** A day of the calendar, such as 2026-12-31, which is the same day in every zone. */
export function day(text) {
  return format('day').format(new Date(text));
}

/** Day and time with the zone's short name, for a title or where two people's zones may differ. */
export function dateTime(instant) {
  return format('dateTime').format(new Date(instant));
}

/** A time as clocks show it in a zone, in the parts that `options` names. */
export function timeIn(zone, instant, options) {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(new Date(instant));
}

/** The same by the clock of a zone such as Europe/Zurich, with that zone's short name. */
export function dateTimeIn(instant, zone) {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** "12 minutes ago", counted in whole units; what lies less than 45 seconds away is "now". */
export function relative(instant, now = Date.now()) {
  const seconds = (new Date(instant).getTime() - now) / 1000;
  if (Math.abs(seconds) < 45) {
    return format('relative').format(0, 'second');
  }
  const [, unit, size] = STEPS.find(([below]) => Math.abs(seconds) < below);
  return format('relative').format(Math.trunc(seconds / size) || Math.sign(seconds), unit);
}

export function list(items) {
  return format('list').format(items);
}

/** Four signs that stay the same for an id, to tell people apart whose names are not shared. */
export function shortTag(id) {
  let hash = 0x811c9dc5;
  for (const sign of String(id)) {
    hash = Math.imul(hash ^ sign.codePointAt(0), 0x01000193) >>> 0;
  }
  let tag = '';
  for (let place = 0; place < 4; place++) {
    tag += TAG_SIGNS[hash % TAG_SIGNS.length];
    hash = Math.floor(hash / TAG_SIGNS.length);
  }
  return tag;
}

function valid(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
